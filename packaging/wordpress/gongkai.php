<?php
/**
 * Plugin Name: Gongkai (公开)
 * Description: Keeps the public records of departments, published and signed by the Gongkai client, and shows them.
 * Version: 1
 * Requires PHP: 8.0
 *
 * Drop it into wp-content/mu-plugins. README.md beside it says what an office's IT does besides.
 */

namespace Gongkai;

use WP_Error;
use WP_Post;
use WP_REST_Request;

const TYPE = 'gongkai_record';
const RECORDS = 'gongkai-records';
const RECORD = 'gongkai_record';          // meta: the record's canonical JSON, byte for byte as approved
const PAYLOAD = 'gongkai_payload_sha256'; // meta: the hash that the record carries
const ROLE = 'gongkai_department';
const ENDINGS = ['pdf', 'ofd', 'docx', 'doc', 'wps', 'xlsx', 'xls', 'et', 'csv', 'txt', 'jpg', 'jpeg', 'png', 'tif', 'tiff', 'zip'];

add_action('init', __NAMESPACE__ . '\register');
add_action('rest_api_init', __NAMESPACE__ . '\register_files');

function register(): void {
	register_post_type(TYPE, [
		'label' => '政府信息公开',
		'public' => true,
		'has_archive' => true,
		'show_in_rest' => true,
		'rest_base' => RECORDS,
		'supports' => ['title', 'editor', 'custom-fields'], // no revisions: nothing is to be purged after a withdrawal
		'capability_type' => [TYPE, TYPE . 's'],
		'map_meta_cap' => true,
		'rewrite' => ['slug' => 'gongkai', 'with_front' => false],
	]);
	foreach ([RECORD, PAYLOAD] as $key) {
		register_post_meta(TYPE, $key, [
			'type' => 'string',
			'single' => true,
			'show_in_rest' => true,
			'auth_callback' => fn($allowed, $meta, $post, $user) => user_can($user, 'edit_post', $post),
		]);
	}
	if (!get_role(ROLE)) {
		// It deletes nothing: a withdrawal is a record's last version, and files are taken back below.
		$may = ['read', 'upload_files', 'edit_' . TYPE . 's', 'edit_published_' . TYPE . 's', 'publish_' . TYPE . 's'];
		add_role(ROLE, '信息公开发布单位', array_fill_keys($may, true));
	}
}

// Nobody changes a record by hand in the administration's pages.
add_filter('is_protected_meta', fn($is, $key) => $is || in_array($key, [RECORD, PAYLOAD], true), 10, 2);

/* ---- What WordPress does not do itself: one record per address, changed only by who knows what stands there ---- */

/** The name of the lock that this process holds during one write. */
final class Held {
	public static string $lock = '';
}

add_filter('rest_dispatch_request', __NAMESPACE__ . '\before_write', 10, 3);
add_filter('rest_request_after_callbacks', __NAMESPACE__ . '\after_write', 10, 3);
add_filter('rest_pre_insert_' . TYPE, __NAMESPACE__ . '\fill', 10, 2);

/** Takes the lock of a slug and opens a transaction, or says why nothing may be written. */
function before_write(mixed $answer, WP_REST_Request $request, string $route): mixed {
	if ($answer !== null || $request->get_method() === 'GET') {
		return $answer;
	}
	if (str_starts_with($route, '/wp/v2/' . RECORDS)) {
		return in_array($request->get_method(), ['POST', 'PUT', 'PATCH'], true) ? before_record($request) : refusal('read_only', 405);
	}
	return $route === '/wp/v2/media' && isset($request['gongkai_unit']) ? before_file($request) : $answer;
}

function before_record(WP_REST_Request $request): ?WP_Error {
	$known = isset($request['id']) ? get_post($request['id'])?->post_name : null;
	$slug = $known ?? (string) $request['slug'];
	$bytes = (string) ($request['meta'][RECORD] ?? '');
	if ($request['gongkai_digest'] !== hash('sha256', "$slug\n$bytes") || $request['status'] !== 'publish') {
		return refusal('damaged', 400);
	}
	$record = json_decode($bytes, true);
	$unit = $record['unit'] ?? null;
	if ($record['state'] !== 'withdrawn' && !is_own($unit)) {
		return refusal('other_unit', 403);
	}
	return lock($slug) ?? (holds($slug, $request) ? null : refusal('occupied', 412));
}

/** Whether nothing stands at a new record's address, or still what `If-Match` names at an old one's. */
function holds(string $slug, WP_REST_Request $request): bool {
	$post = stored($slug, TYPE);
	if (!isset($request['id'])) {
		return $post === null;
	}
	return $post?->ID === (int) $request['id'] && $request->get_header('if_match') === etag($post);
}

function etag(WP_Post $post): string {
	return '"' . substr(hash('sha256', (string) get_post_meta($post->ID, RECORD, true)), 0, 32) . '"';
}

/** What stands at an address now, past all caches and whatever other plugins make of a query. */
function stored(string $slug, string $type): ?WP_Post {
	global $wpdb;
	$asked = $wpdb->prepare("SELECT ID FROM $wpdb->posts WHERE post_name = %s AND post_type = %s", $slug, $type);
	$id = (int) $wpdb->get_var($asked);
	clean_post_cache($id);
	return $id ? get_post($id) : null;
}

function is_own(?string $unit): bool {
	return $unit !== null && wp_get_current_user()->user_login === strtolower($unit);
}

function refusal(string $code, int $status): WP_Error {
	return new WP_Error("gongkai_$code", "gongkai: $code", ['status' => $status]);
}

function lock(string $slug): ?WP_Error {
	global $wpdb;
	if ($wpdb->get_var($wpdb->prepare('SELECT GET_LOCK(%s, 10)', "gongkai $slug")) !== '1') {
		return refusal('busy', 409);
	}
	Held::$lock = "gongkai $slug";
	$wpdb->query('START TRANSACTION');
	return null;
}

function after_write(mixed $answer, mixed $handler, WP_REST_Request $request): mixed {
	global $wpdb;
	if (Held::$lock === '') {
		return $answer;
	}
	$wpdb->query(is_wp_error($answer) ? 'ROLLBACK' : 'COMMIT');
	$wpdb->query($wpdb->prepare('SELECT RELEASE_LOCK(%s)', Held::$lock));
	Held::$lock = '';
	if (is_wp_error($answer)) {
		wp_cache_flush();
	}
	return $answer;
}

/** Title and text, for the site's own search, are those of the record. */
function fill(object $post, WP_REST_Request $request): object {
	$record = json_decode($request['meta'][RECORD], true);
	$post->post_title = title($record);
	$post->post_content = body($record);
	$request['meta'] = [RECORD => $request['meta'][RECORD], PAYLOAD => $record['payload_sha256']];
	return $post;
}

/* ---- Files: kept as they came, under their content's id ---- */

add_filter('upload_dir', __NAMESPACE__ . '\folder');

/** What is uploaded just now: its unit, or nothing of ours. */
final class Upload {
	public static string $unit = '';
}

function before_file(WP_REST_Request $request): ?WP_Error {
	$unit = (string) $request['gongkai_unit'];
	$file = $request->get_file_params()['file'] ?? null;
	if (!is_own($unit)) {
		return refusal('other_unit', 403);
	}
	if (in_array($file['error'] ?? 0, [UPLOAD_ERR_INI_SIZE, UPLOAD_ERR_FORM_SIZE], true)) {
		return refusal('too_large', 413);
	}
	$id = $file && !$file['error'] ? file_id($unit, (string) hash_file('sha256', $file['tmp_name'])) : '';
	if ($id === '' || $request['slug'] !== $id || pathinfo($file['name'], PATHINFO_FILENAME) !== $id) {
		return refusal('damaged', 400);
	}
	$type = wp_check_filetype($file['name'], types());
	if (!$type['ext']) {
		return refusal('file_type', 415);
	}
	keep_as_it_is(strtolower($unit), "$id.{$type['ext']}", $type);
	return lock($id) ?? (stored($id, 'attachment') ? refusal('occupied', 412) : null);
}

/** No thumbnails, no scaling, no turning: these bytes were signed. Their kind is what their ending says. */
function keep_as_it_is(string $unit, string $name, array $type): void {
	Upload::$unit = $unit;
	add_filter('wp_unique_filename', fn() => $name); // what an upload that was cut off left there is written over
	add_filter('wp_check_filetype_and_ext', fn($found) => $type + $found);
	add_filter('upload_mimes', __NAMESPACE__ . '\types');
	add_filter('big_image_size_threshold', '__return_false');
	add_filter('intermediate_image_sizes_advanced', '__return_empty_array');
	add_filter('fallback_intermediate_image_sizes', '__return_empty_array');
	add_filter('wp_image_maybe_exif_rotate', '__return_false');
	add_action('add_attachment', fn($id) => delete_option('gongkai_gone_' . get_post($id)->post_name));
}

/** @return array<string, string> */
function types(): array {
	$more = ['ofd' => 'application/ofd', 'wps' => 'application/wps-office.wps', 'et' => 'application/wps-office.et'];
	$known = [];
	foreach (wp_get_mime_types() + $more as $endings => $type) {
		foreach (array_intersect(explode('|', $endings), ENDINGS) as $ending) {
			$known[$ending] = $type;
		}
	}
	return $known;
}

/** @param array<string, mixed> $place @return array<string, mixed> */
function folder(array $place): array {
	if (Upload::$unit !== '') {
		$place['subdir'] = '/gongkai/' . Upload::$unit;
		$place['path'] = $place['basedir'] . $place['subdir'];
		$place['url'] = $place['baseurl'] . $place['subdir'];
	}
	return $place;
}

/** The UUID made of the first 128 bits of SHA-256(unit code + the file's SHA-256). */
function file_id(string $unit, string $sha256): string {
	return vsprintf('%s-%s-%s-%s-%s', sscanf(hash('sha256', $unit . $sha256), '%8s%4s%4s%4s%12s'));
}

/** The hash of a file as it lies there now: whoever changes it is found out. */
function register_files(): void {
	register_rest_field('attachment', 'gongkai_sha256', [
		'get_callback' => function (array $media): string {
			$path = (string) get_attached_file($media['id']);
			return is_file($path) ? (string) hash_file('sha256', $path) : '';
		},
		'schema' => ['type' => 'string', 'readonly' => true],
	]);
	register_rest_route('gongkai/v1', '/files/(?P<unit>[A-Za-z0-9_-]+)/(?P<id>[0-9a-f-]{36})', [
		'methods' => 'DELETE',
		'callback' => __NAMESPACE__ . '\remove_file',
		'permission_callback' => fn($request) => is_own($request['unit']),
	]);
}

/** Takes a file back: first the bytes, whatever an upload that was cut off left of them, then what tells of it. */
function remove_file(WP_REST_Request $request): array {
	$id = strtolower($request['id']);
	foreach (glob(wp_get_upload_dir()['basedir'] . '/gongkai/' . strtolower($request['unit']) . "/$id.*") ?: [] as $path) {
		update_option("gongkai_gone_$id", '1', false);
		unlink($path);
	}
	$post = stored($id, 'attachment');
	if ($post) {
		wp_delete_attachment($post->ID, true);
	}
	return ['id' => $id, 'state' => 'withdrawn'];
}

/* ---- What citizens see: always what the signed record says, whatever else stands in the database ---- */

add_filter('the_title', fn($title, $id = 0) => ($record = record_of($id)) ? esc_html(title($record)) : $title, PHP_INT_MAX, 2);
add_filter('single_post_title', fn($title, $post) => ($record = record_of($post->ID)) ? title($record) : $title, PHP_INT_MAX, 2);
add_filter('the_content', fn($text) => ($record = record_of(get_the_ID())) ? page($record) : $text, PHP_INT_MAX);
add_action('template_redirect', __NAMESPACE__ . '\say_gone');

/** @return array<string, mixed>|null */
function record_of(mixed $id): ?array {
	if (!$id || get_post_type($id) !== TYPE) {
		return null;
	}
	return json_decode((string) get_post_meta($id, RECORD, true), true);
}

/** @param array<string, mixed> $record */
function title(array $record): string {
	return $record['title'] ?? "（已撤回）{$record['index_no']}";
}

/** The text of the notice, cleaned as WordPress cleans what its authors write. @param array<string, mixed> $record */
function body(array $record): string {
	$whole = (string) ($record['html'] ?? '');
	return wp_kses_post(preg_match('~<body>(.*)</body>~s', $whole, $found) ? $found[1] : $whole);
}

/** @param array<string, mixed> $record */
function page(array $record): string {
	if ($record['state'] === 'withdrawn') {
		return '<p>' . esc_html("本信息已由发布机构撤回。索引号：{$record['index_no']}。") . '</p>';
	}
	$folder = wp_get_upload_dir()['baseurl'] . '/gongkai/' . strtolower($record['unit']);
	$files = '';
	foreach ($record['files'] as $file) {
		$ending = strtolower(pathinfo($file['name'], PATHINFO_EXTENSION));
		$files .= sprintf('<li><a href="%s" download>%s</a></li>', esc_url("$folder/{$file['id']}.$ending"), esc_html($file['name']));
	}
	$facts = sprintf('索引号：%s　发布机构：%s　文号：%s', $record['index_no'], $record['publisher'], $record['doc_no']);
	return '<p>' . esc_html($facts) . '</p>' . body($record) . ($files ? "<ul>$files</ul>" : '');
}

/** 410 for a record that was taken back, and for the address of a file that was. */
function say_gone(): void {
	$record = is_singular(TYPE) ? record_of(get_queried_object_id()) : null;
	$name = pathinfo((string) wp_parse_url($_SERVER['REQUEST_URI'] ?? '', PHP_URL_PATH), PATHINFO_FILENAME);
	if (($record['state'] ?? '') === 'withdrawn' || (is_404() && get_option("gongkai_gone_$name"))) {
		status_header(410);
		nocache_headers();
	}
}

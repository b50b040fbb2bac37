<?php
/**
 * Makes the accounts of departments and prints a fresh application password for each, once:
 *
 *     php accounts.php /usr/share/wordpress www.example.gov.cn MZJ01 CZJ01
 *
 * The login is the unit code in lower case. An account that is there already gets a new password; the old one ends.
 */

if (PHP_SAPI !== 'cli' || $argc < 4) {
	fwrite(STDERR, "php accounts.php WORDPRESS-FOLDER SITE-HOST UNIT…\n");
	exit(2);
}
[, $folder, $_SERVER['HTTP_HOST']] = $argv;
$_SERVER['REQUEST_URI'] = '/';
require "$folder/wp-load.php";

foreach (array_slice($argv, 3) as $unit) {
	$login = strtolower($unit);
	$id = username_exists($login) ?: wp_insert_user([
		'user_login' => $login,
		'user_pass' => wp_generate_password(40), // nobody signs in with it: the application password is what counts
		'role' => \Gongkai\ROLE,
	]);
	if (is_wp_error($id)) {
		fwrite(STDERR, "$unit: {$id->get_error_message()}\n");
		exit(1);
	}
	WP_Application_Passwords::delete_all_application_passwords($id);
	[$password] = WP_Application_Passwords::create_new_application_password($id, ['name' => 'gongkai']);
	echo "$unit\t$login\t$password\n";
}

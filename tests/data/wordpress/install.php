<?php
// Installs WordPress in this folder for the address in the arguments, as its own page does for a person.
define('WP_INSTALLING', true);
[, $folder, $_SERVER['HTTP_HOST']] = $argv;
$_SERVER['REQUEST_URI'] = '/';
require "$folder/wp-load.php";
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('武清区政府信息公开', 'admin', 'admin@example.org', true, '', wp_generate_password(20));
update_option('permalink_structure', '/%postname%/');
switch_theme('test');

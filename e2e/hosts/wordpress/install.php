<?php
// Installs WordPress and writes the posts: those of an administrator, who may use any HTML, and those of an author, whose
// HTML WordPress cleans.
define( 'WP_INSTALLING', true );
$_SERVER['HTTP_HOST'] = parse_url( '@HOST@', PHP_URL_HOST );
// In place of WordPress's own, which sends mail.
function wp_new_blog_notification() {}
require __DIR__ . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install( 'A course in history', 'admin', 'admin@example.org', true, '', 'admin' );
update_option( 'show_avatars', 0 );
update_option( 'default_comment_status', 'closed' );
wp_delete_post( 1, true );
$author = wp_insert_user( array( 'user_login' => 'author', 'user_pass' => 'author', 'role' => 'author' ) );
$codes  = json_decode( file_get_contents( __DIR__ . '/codes.json' ), true );

function publish( $user, $name, $content ) {
	// Sets the filters of this user's rights, too.
	wp_set_current_user( $user );
	$post = array( 'post_title' => 'Azerbaijan and Armenia', 'post_name' => $name, 'post_content' => $content, 'post_status' => 'publish' );
	$done = wp_insert_post( wp_slash( $post ), true );
	if ( is_wp_error( $done ) ) {
		fwrite( STDERR, $done->get_error_message() );
		exit( 1 );
	}
}

$before = "<!-- wp:paragraph -->\n<p>Read the sentences about Armenia, then choose another republic and compare.</p>\n<!-- /wp:paragraph -->\n\n";
$after  = "\n\n<!-- wp:paragraph -->\n<p>What does the source leave out?</p>\n<!-- /wp:paragraph -->";
foreach ( array( 'iframe', 'element' ) as $code ) {
	// Block themes centre blocks, but no frame by itself.
	$block = "<!-- wp:html -->\n<div>{$codes[ $code ]}</div>\n<!-- /wp:html -->";
	publish( 1, $code, $before . $block . $after );
	publish( $author, "$code-by-an-author", $before . $block . $after );
}
// As the classic editor stores it.
publish( $author, 'address-by-an-author', "Read the sentences about Armenia.\n\n{$codes['map']}armenia/\n\nWhat does the source leave out?" );
publish( 1, 'address', "The former Soviet republics.\n\n{$codes['map']}\n\nWhat does the source leave out?" );
echo get_bloginfo( 'version' );

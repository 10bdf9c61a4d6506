<?php
// WordPress asks no address of its own machine, and only the usual ports. The map is there, on another.
add_filter( 'http_request_host_is_external', '__return_true' );
add_filter( 'http_allowed_safe_ports', fn( $ports ) => array( ...$ports, parse_url( '@MAP@', PHP_URL_PORT ) ) );

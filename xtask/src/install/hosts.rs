//! The system's programs that `cargo xtask hosts` embeds the map in, and those that these need.

use super::system::Need;

pub const HUGO: Need = Need {
    what: "Hugo",
    programs: &["hugo"],
    package: "hugo",
};
pub const JEKYLL: Need = Need {
    what: "Jekyll",
    programs: &["jekyll"],
    package: "jekyll",
};
pub const MINIMA: Need = Need {
    what: "Jekyll's theme Minima",
    // Not a command: a file of the package.
    programs: &["/usr/share/doc/jekyll-theme-minima/copyright"],
    package: "jekyll-theme-minima",
};
pub const WORDPRESS: Need = Need {
    what: "WordPress",
    programs: &["/usr/share/wordpress/wp-login.php"],
    package: "wordpress",
};
pub const WORDPRESS_THEME: Need = Need {
    what: "WordPress's theme",
    programs: &["/usr/share/wordpress/wp-content/themes/twentytwentythree/style.css"],
    package: "wordpress-theme-twentytwentythree",
};
pub const MEDIAWIKI: Need = Need {
    what: "MediaWiki",
    programs: &["/usr/share/mediawiki/index.php"],
    package: "mediawiki",
};
pub const PHP: Need = Need {
    what: "PHP",
    programs: &["php"],
    package: "php-cli",
};
pub const MARIADB: Need = Need {
    what: "MariaDB",
    // In a folder that only root has on the PATH.
    programs: &["mariadbd", "/usr/sbin/mariadbd"],
    package: "mariadb-server",
};
pub const MARIADB_INSTALL: Need = Need {
    what: "MariaDB's installer",
    programs: &["mariadb-install-db"],
    package: "mariadb-server",
};

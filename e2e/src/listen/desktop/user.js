// Firefox' preferences: assistive technology is answered, and nothing is spoken that is not the page's.
user_pref("accessibility.force_disabled", -1);
user_pref("accessibility.warn_on_browsewithcaret", false);
user_pref("app.normandy.enabled", false);
user_pref("browser.aboutwelcome.enabled", false);
user_pref("browser.newtab.preload", false);
user_pref("browser.newtabpage.enabled", false);
user_pref("browser.shell.checkDefaultBrowser", false);
user_pref("browser.startup.homepage_override.mstone", "ignore");
user_pref("browser.startup.page", 0);
user_pref("datareporting.policy.dataSubmissionEnabled", false);
user_pref("places.history.enabled", false);
user_pref("ui.prefersReducedMotion", 1);
// The notice of offline use would be spoken at any time.
user_pref("dom.serviceWorkers.enabled", false);

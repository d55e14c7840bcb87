package fm.podwright.templates.dashboard;

/// Which entry of the rail is the page that one is on.
public enum Section {
  HOME,
  NEW_SHOW,
  EPISODES,
  PEOPLE,
  TOPICS,
  SITE,
  DOWNLOADS,
  FEED,
  SETTINGS,
  ACCOUNT,
  STAFF,
  NONE
}

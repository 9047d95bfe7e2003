"""The role the writer would like another time: one wish or several, with their times and places."""

"""The duty to integrate of one person, under the law of 2013 or of 2021."""

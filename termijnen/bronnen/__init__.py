"""Where the facts stand from which deadlines follow: all tables read at once, for many clients together."""

"""A registrar who works by hand: an oracle for the values a catalog computes.

Written from the rules of the manual alone and never from the program's code,
so that a misreading cannot hide in both.
"""

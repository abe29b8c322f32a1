"""Compares Assay with reference implementations over a corpus of real files."""

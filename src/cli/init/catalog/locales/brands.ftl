### Names that are the same in every language. Other languages inherit them.

-brand = Quillmere Institute

"""Pictures: what is written in them, what their files say beside it, and the same picture with parts filled in.

Start at `document.Picture`; a scanned page of another kind of file is read by `covering.picture_passages` and filled in
by `covering.mask_picture`.
"""

"""The engine: rapidocr on onnxruntime, with the models that come inside its wheel; loaded by the worker only."""

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import onnxruntime
import rapidocr
from PIL import Image

from gongkai.review.ocr.lines import Box, Line

_MODELS = Path(rapidocr.__file__).parent / "models"
_DETECTION_SIDE = 1120
"""Pixels of the longer side that text is looked for in; it is read at full size."""
_LEGIBLE, _SURE = 0.5, 0.9
"""How sure the engine is of a line that counts as read, and of one that stands on its head."""
_ASCII_WIDTH = 0.5


class Engine:
    """Reads the text of one picture at a time."""

    def __init__(self, threads: int | None = None) -> None:
        """Loads the models; by default half of the machine's cores work, so that the window has the others."""
        onnxruntime.disable_telemetry_events()
        threads = threads or max((os.cpu_count() or 2) // 2, 1)
        self._engine: Any = rapidocr.RapidOCR(params=_settings(threads))

    def read(self, picture: Image.Image) -> tuple[Line, ...]:
        """The lines in a picture of mode L or RGB, in no particular order."""
        whole = self._engine.load_img(picture)
        pixels, steps = self._engine.preprocess_img(whole)
        found, turned, read, crops = self._engine.run_ocr_steps(pixels, steps)
        if read.txts is None:
            return ()
        kept = [number for number, text in enumerate(read.txts) if text.strip()]
        result = self._engine.build_final_output(whole, found, turned, read, crops, steps)
        if result.txts is None:
            return ()
        upside_down = ["180" in turned.cls_res[number][0] and turned.cls_res[number][1] > _SURE for number in kept]
        words = result.word_results if len(result.word_results) == len(kept) else [()] * len(kept)
        return tuple(
            _line(text, quad.tolist(), word, is_turned)
            for text, quad, word, is_turned, score in zip(
                result.txts, result.boxes, words, upside_down, result.scores, strict=True
            )
            if score >= _LEGIBLE
        )


def _line(text: str, quad: list[list[float]], words: Sequence[Any], is_turned: bool) -> Line:
    boxes = _boxes(text, quad, words)
    if not is_turned:
        return Line(text, boxes)
    # The engine counts the characters of a line that stands on its head from the wrong end.
    left, top, right, bottom = _around(quad)
    return Line(
        text, tuple((left + right - c, top + bottom - d, left + right - a, top + bottom - b) for a, b, c, d in boxes)
    )


def _settings(threads: int) -> dict[str, Any]:
    return {
        "Global.log_level": "critical",
        "Global.text_score": 0.0,  # `read` sorts out what is not legible
        "Global.return_word_box": True,
        "Global.return_single_char_box": True,
        "EngineConfig.onnxruntime.intra_op_num_threads": threads,
        "EngineConfig.onnxruntime.inter_op_num_threads": 1,
        # With its path given a model is never fetched.
        "Det.model_path": str(_MODELS / "PP-OCRv6_det_small.onnx"),
        "Cls.model_path": str(_MODELS / "ch_ppocr_mobile_v2.0_cls_mobile.onnx"),
        "Rec.model_path": str(_MODELS / "PP-OCRv6_rec_small.onnx"),
        "Cls.cls_thresh": _SURE,
        "Det.limit_type": "max",
        "Det.limit_side_len": _DETECTION_SIDE,
        "Rec.rec_batch_num": 1,  # lines of one batch are padded to the longest of them
    }


def _boxes(text: str, quad: list[list[float]], words: Sequence[Any]) -> tuple[Box, ...]:
    """One box a character: as the engine tells them, else the line shared out by the characters' widths."""
    known = iter([_around(word[2]) for word in words])
    if "".join(word[0] for word in words) == text.replace(" ", ""):
        boxes: list[Box] = []
        for sign in text:
            boxes.append(boxes[-1] if sign == " " and boxes else next(known))
        return tuple(boxes)
    return _shared_out(text, quad)


def _shared_out(text: str, quad: list[list[float]]) -> tuple[Box, ...]:
    widths = [_ASCII_WIDTH if sign.isascii() else 1.0 for sign in text]
    total, position, boxes = sum(widths), 0.0, []
    across = abs(quad[1][0] - quad[0][0]) >= abs(quad[3][1] - quad[0][1])
    first, second = ((quad[0], quad[3]), (quad[1], quad[2])) if across else ((quad[0], quad[1]), (quad[3], quad[2]))
    for width in widths:
        ends = (position / total, (position + width) / total)
        boxes.append(_around([_between(a, b, at) for at in ends for a, b in zip(first, second, strict=True)]))
        position += width
    return tuple(boxes)


def _between(one: list[float], other: list[float], at: float) -> tuple[float, float]:
    return one[0] + (other[0] - one[0]) * at, one[1] + (other[1] - one[1]) * at


def _around(points: Sequence[Sequence[float]]) -> Box:
    across, down = [point[0] for point in points], [point[1] for point in points]
    return int(min(across)), int(min(down)), round(max(across)), round(max(down))

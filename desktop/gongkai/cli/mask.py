"""`gongkai mask`: a copy with every number in its masked form and nothing hidden left."""

from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path

from gongkai.cli.output import say, say_json, write_beside
from gongkai.cli.progress import page_progress
from gongkai.cli.scan import as_json, read
from gongkai.commands.checking import scan_attachment, severities
from gongkai.domain.canonical import Json
from gongkai.domain.errors import UserError
from gongkai.domain.finding import Finding, FindingType, Weight
from gongkai.review.masking import MaskedFile, Preview, mask_file, preview
from gongkai.review.ocr.memory import remembering


def run(options: Namespace) -> int:
    """Writes the masked copy and says what it could not mask; 1 where anything is left for a person."""
    _refuse_same_place(options.file, options.output)
    data = read(options.file)
    with page_progress(options.file.name), remembering():
        found = scan_attachment(options.file.name, data)
        _refuse_classified(options.file, found)
        masked = mask_file(options.file.name, data, severities())
    _refuse_classified(options.file, masked.remaining)
    _refuse_unchanged(options.file, data, masked)
    write_beside(options.output, masked.data)
    settled = _settled(found, masked.remaining)
    if options.json:
        say_json(_as_json(options, settled, masked.remaining))
    else:
        say(_in_words(options.output, settled, masked.remaining))
    return int(bool(masked.remaining))


def _refuse_same_place(source: Path, target: Path) -> None:
    if target.resolve() == source.resolve():
        raise UserError("不能覆盖原文件", f"输出和输入都是“{source.name}”。", "请用 -o 写明另一个文件。")


def _refuse_classified(path: Path, findings: Sequence[Finding]) -> None:
    """Rule 7: what bears a classification mark is written nowhere."""
    if any(finding.type is FindingType.CLASS_MARK for finding in findings):
        message = f"“{path.name}”没有写成副本。"
        raise UserError("文件带有密级标志", message, "请立即停止处理，并联系保密审查员。")


def _refuse_unchanged(path: Path, data: bytes, masked: MaskedFile) -> None:
    """A copy of what could not be looked at or changed would pass for a clean one."""
    blocking = [finding for finding in masked.remaining if finding.weight is Weight.BLOCK]
    if blocking and masked.data == data:
        raise UserError("没有写出副本", f"“{path.name}”不能自动遮盖：{blocking[0].why}", blocking[0].remedy)


def _settled(found: Sequence[Finding], remaining: Sequence[Finding]) -> list[Preview]:
    """What masking dealt with."""
    left = {(finding.rule, finding.place.where, finding.excerpt) for finding in remaining}
    return [preview(finding) for finding in found if (finding.rule, finding.place.where, finding.excerpt) not in left]


def _as_json(options: Namespace, settled: Sequence[Preview], remaining: Sequence[Finding]) -> Json:
    return {
        "file": str(options.file),
        "output": str(options.output),
        "masked": [as_json(some.finding) | {"after": some.after or ""} for some in settled],
        "remaining": [as_json(finding) for finding in remaining],
    }


def _in_words(output: Path, settled: Sequence[Preview], remaining: Sequence[Finding]) -> str:
    masked = sum(bool(some.after) for some in settled)
    lines = [f"已写出：{output}（遮盖 {masked} 处，去掉 {len(settled) - masked} 处隐藏内容）"]
    if remaining:
        lines.append(f"还有 {len(remaining)} 处不能自动处理，请逐处核对：")
        lines += [f"  {finding.place.where or '正文'}：{finding.why}{finding.remedy}" for finding in remaining]
    return "\n".join(lines)

"""`gongkai forms`: what can be drafted; checking forms, exporting them to fill in, naming an office's own folder."""

from argparse import Namespace

from gongkai import paths
from gongkai.cli.output import say, say_json
from gongkai.cli.seat import desk_of, own_folders
from gongkai.commands.library import library
from gongkai.domain.area import AREAS
from gongkai.domain.canonical import Json
from gongkai.domain.errors import UserError
from gongkai.domain.form import Form
from gongkai.formkit.loading import Fault, check


def run(options: Namespace) -> int:
    """Does what the word after `forms` says; without one, lists the forms."""
    return {None: _list, "check": _check, "export": _export, "use": _use}[options.forms_verb](options)


def _list(options: Namespace) -> int:
    forms = sorted(library(own_folders(options)).forms.values(), key=lambda form: form.no)
    if options.json:
        say_json([_as_json(form) for form in forms])
        return 0
    for form in forms:
        facts = f"{AREAS[form.area - 1].title_zh}，{form.lead_unit}，{len(form.fields)} 项，{form.deadline.text_zh}"
        say(f"{form.no}  {form.id:<32} {form.title_zh}（{facts}）")
    return 0


def _as_json(form: Form) -> Json:
    return {
        "id": form.id,
        "no": form.no,
        "area": form.area,
        "title": form.title_zh,
        "lead_unit": form.lead_unit,
        "deadline": form.deadline.text_zh,
        "legal_basis": list(form.legal_basis),
        "legal_unverified": list(form.legal_unverified),
        "fields": len(form.fields),
    }


def _check(options: Namespace) -> int:
    folders = [
        folder for folder in (*own_folders(options), *options.folders) if folder.resolve() != paths.forms().resolve()
    ]
    checked = check(paths.forms(), *folders)
    counts = {"forms": len(checked.forms), "checklists": len(checked.checklists)}
    if options.json:
        say_json(counts | {"faults": [_fault_as_json(fault) for fault in checked.faults]})
        return int(bool(checked.faults))
    for fault in checked.faults:
        say(f"{fault.place}：{fault.message}{fault.remedy}")
    good = f"{counts['forms']} 个表单、{counts['checklists']} 份审查清单"
    say(f"{len(checked.faults)} 个文件有误；完好的有{good}。" if checked.faults else f"全部完好：{good}。")
    return int(bool(checked.faults))


def _fault_as_json(fault: Fault) -> Json:
    return {"file": str(fault.path), "line": fault.line, "message": fault.message, "remedy": fault.remedy}


def _export(options: Namespace) -> int:
    from gongkai.formkit.workbook.export import export_workbook

    if options.output.suffix.lower() != ".xlsx":
        raise UserError("不认识的输出格式", f"“{options.output.name}”不是 XLSX。", "请用 .xlsx 结尾。")
    form = library(own_folders(options)).form(options.form)
    export_workbook(form, options.output)
    if options.json:
        say_json({"file": str(options.output), "form": form.id})
    else:
        say(f"已写出《{form.title_zh}》填报表：{options.output}")
    return 0


def _use(options: Namespace) -> int:
    from gongkai.commands.settings import set_forms_folder

    # The folder named before may be gone: that must not keep anybody from naming another.
    set_forms_folder(desk_of(options, forms_folders=()), options.folder)
    if options.json:
        say_json({"forms_folder": str(options.folder.resolve()) if options.folder else None})
    else:
        say(f"已改用本单位的表单文件夹：{options.folder}" if options.folder else "已改回只用程序自带的表单。")
    return 0

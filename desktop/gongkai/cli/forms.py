"""`gongkai forms`: what can be drafted."""

from argparse import Namespace

from gongkai.cli.output import say, say_json
from gongkai.commands.office import library
from gongkai.domain.form import AREAS


def run(options: Namespace) -> int:
    """Lists the forms by their permanent number."""
    forms = sorted(library().forms.values(), key=lambda form: form.no)
    if options.json:
        say_json(
            [
                {
                    "id": form.id,
                    "no": form.no,
                    "area": form.area,
                    "title": form.title_zh,
                    "lead_unit": form.lead_unit,
                    "deadline": form.deadline.text_zh,
                    "fields": len(form.fields),
                }
                for form in forms
            ]
        )
        return 0
    for form in forms:
        facts = f"{AREAS[form.area - 1].title_zh}，{form.lead_unit}，{len(form.fields)} 项，{form.deadline.text_zh}"
        say(f"{form.no}  {form.id:<32} {form.title_zh}（{facts}）")
    return 0

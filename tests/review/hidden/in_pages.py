"""Web pages with one number hidden each."""

import base64

from review.hidden.registry import CASES, Case

FILE = "公示.html"

BODIES = {
    "split_over_tags": ("<p>电话<b>{a}</b><i>{b}</i></p>", ""),
    "display_none": ('<p style="display:none">{s}</p>', "hidden_text"),
    "visibility": ('<p style="visibility: hidden">{s}</p>', "hidden_text"),
    "no_size": ('<p>备注<span style="font-size:0">{s}</span></p>', "hidden_text"),
    "transparent": ('<p style="opacity:0">{s}</p>', "hidden_text"),
    "white": ('<p>备注<span style="color:#FFF">{s}</span></p>', "faint_text"),
    "colour_of_the_block": ('<div style="background:rgb(0,0,0)"><p style="color:black">{s}</p></div>', "covered_text"),
    "off_the_screen": ('<p style="position:absolute;left:-9999px">{s}</p>', "hidden_text"),
    "indented_away": ('<p style="text-indent:-9999px">{s}</p>', "hidden_text"),
    "no_height": ('<div style="height:0;overflow:hidden">{s}</div>', "hidden_text"),
    "by_class": ("<style>.n, .m {{display: none}}</style><p class='m x'>{s}</p>", "hidden_text"),
    "by_id": ("<style>#n {{color:#fefefe}}</style><p id='n'>{s}</p>", "faint_text"),
    "hidden_attribute": ("<p hidden>{s}</p>", "hidden_text"),
    "template": ("<template><p>{s}</p></template>", ""),
    "comment": ("<!-- {s} -->", ""),
    "conditional_comment": ("<!--[if IE]><p>{s}</p><![endif]-->", ""),
    "meta": ('<meta name="author" content="{s}">', ""),
    "data_attribute": ('<p data-phone="{s}">甲</p>', ""),
    "alternative_text": ('<img alt="{s}" src="a.png">', ""),
    "title": ('<p title="{s}">甲</p>', ""),
    "hidden_input": ('<input type="hidden" value="{s}">', ""),
    "placeholder": ('<input placeholder="{s}">', ""),
    "link": ('<a href="tel:{s}">联系</a>', ""),
    "escaped_link": ('<a href="/q?n={e}">联系</a>', ""),
    "script_literal": ("<script>var row = {{'tel': '{s}'}};</script>", ""),
    "script_comment": ("<script>// {s}\nvar x = 1;</script>", ""),
    "style_content": ("<style>p::after {{content: '{s}'}}</style>", ""),
    "handler": ("<p onclick=\"call('{s}')\">甲</p>", ""),
    "character_references": ("<p>{r}</p>", ""),
    "inner_page": ('<iframe srcdoc="&lt;p&gt;{s}&lt;/p&gt;"></iframe>', ""),
    "data_address": ('<a href="data:text/plain;base64,{d}">下载</a>', ""),
    "description_list": ("<dl><dt>电话</dt><dd>{s}</dd></dl>", ""),
}


def page(body: str, encoding: str = "utf-8") -> bytes:
    """A page with an ordinary paragraph and this."""
    head = f'<head><meta charset="{encoding}"><title>公示</title></head>'
    return f"<!DOCTYPE html>\n<html>{head}<body><p>现将有关情况公示如下。</p>{body}</body></html>".encode(encoding)


def _filled(body: str, secret: str) -> bytes:
    return page(
        body.format(
            s=secret,
            a=secret[:5],
            b=secret[5:],
            e="".join(f"%{ord(sign):02X}" for sign in secret),
            r="".join(f"&#{ord(sign)};" for sign in secret),
            d=base64.b64encode(secret.encode()).decode(),
        )
    )


for _place, (_body, _rule) in BODIES.items():
    CASES.append(Case(_place, FILE, lambda secret, body=_body: _filled(body, secret), _rule))  # type: ignore[misc]

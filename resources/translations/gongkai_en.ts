<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
<context>
    <name>CheckingScreen</name>
    <message>
        <source>{name}-改正稿</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}-检查报告.txt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>公文 ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>另存改正稿</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>另存改正稿…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>对照 GB/T 9704、15834、15835 检查格式、标点和数字，文件不进工作库</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>导出报告</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>导出报告…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>把公文拖到这里，或选择文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>报告已存为 {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>改正了 {0} 处，另存为 {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>正在检查 {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>纯文本或 Word 文件（.txt、.docx）。逐条说明哪里不合标准、怎样改，可另存改正稿。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>选择文件…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChecklistPanel</name>
    <message>
        <source>可以不填</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>审查意见</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>逐项回答：Y 是，N 否，X 不适用</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CitationModel</name>
    <message>
        <source>▲ 依据待核</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● 已改正</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● 已核对</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>依据</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核对</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CitationsPage</name>
    <message>
        <source>{who} {when} 核对；表单原文：{citation}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>依据全文：法规名称、文号和条款(&amp;T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>依据列表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>依据已核对</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>依据待核</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>改为此文</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>改正后，用到它的表单和以后的公开记录随之改变；公文正文里只替换单独的文号，其余请在本单位的表单里改。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核对无误</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>用在：{forms}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>还有 {n} 条没有见到原文，共 {all} 条；核对之前不写进公开记录</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>▲ 把握不大，请核对</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>前两行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>名单的列</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>名称相同</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>名称相近</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>和上次一样</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>填入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>您选的</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>把握</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>以本机签发的为准</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>先不决定</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>对照两个版本</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>有 {n} 项不同，列在前面。以本机签发的为准时，只替换这里看到的版本。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContentsPanel</name>
    <message>
        <source>{0}（{1} 行）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不公开</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>公开为 {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>填报内容</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这里只列前 {0} 行。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateRangeEntry</name>
    <message>
        <source>{0}，止</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>至</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>起</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayLine</name>
    <message>
        <source>年-月-日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打开日历</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打开日历（Alt+↓）</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>{0} 起张贴在{1}{2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}　签发人 {1}　密级 无</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}（{1} 登记）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} 次</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>上次结果</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>为什么等</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>例如：一楼大厅公示栏</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>例如：线下印发的请示用号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>公开时间</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>内容哈希</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>办理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>号已经给出，但没有公文。请说明原因，登记簿里会一并印出。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>回执版本</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>在公示栏公开{0}；还没有登记张贴</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>对照两个版本</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已试</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>张贴地点(&amp;Y)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打开公开页面</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登记张贴</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登记撤下</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>目录信息</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>缺号原因(&amp;Y)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>记录地址</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>说明原因</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>附件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>，{0} 撤下</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>，张贴到 {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiscardDialog</name>
    <message>
        <source>不废弃</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>为什么废弃“{0}”？草稿不再办理，但留在台账里。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>废弃的理由</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>废弃草稿</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>理由</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditorHead</name>
    <message>
        <source>{0} 处提示待写理由</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} 处问题</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>下一处 F8（{0}）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>侧栏 F9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>填报进度</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已填 {0} / {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>怎么填写光标所在的一项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>显示或收起右侧的疑点、预览和附件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有问题</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>说明 F1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditorScreen</name>
    <message>
        <source>侧栏</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>保留我填的</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>填写说明</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已自动保存 {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已退回：{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已送审</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>撤销</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>收起说明</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>表格很长，公文不随填写重画。
要看时请再点一次“公文预览”。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>载入最新内容</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这份草稿在别处改动过，您刚填的内容还没有保存。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>逐处查看 F8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>重做</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EndpointFields</name>
    <message>
        <source>单位账号(&amp;A)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>发布端地址(&amp;U)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>口令(&amp;P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请填发布端的地址，以 http:// 或 https:// 开头。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请填发布端账号的口令；发送成功后存入系统钥匙串，没有钥匙串就加密存入工作库。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请填本单位在发布端的账号。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>{name}，{n} 件</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorBar</name>
    <message>
        <source>知道了</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Explained</name>
    <message>
        <source>理由：{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>规则提示，起草人已说明理由</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Extent</name>
    <message>
        <source>只处置这一处</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>同类全部共 {0} 处</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>处置范围</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>将一并处置</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本列同类共 {0} 处</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本栏同类共 {0} 处</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本附件同类共 {0} 处</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileList</name>
    <message>
        <source>{0}：选择文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ {0} 处疑点</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● 无疑点</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>把文件拖到这里，或</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>添加附件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>移除</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>移除 {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>选择文件…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilledPage</name>
    <message>
        <source>{0} 处还要补填或改正</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} 格没有读进来</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} 第 {1} 行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}；建立草稿后可以逐处改。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>内容完整，没有发现填写问题。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>单元格</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>取消</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>工作表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>建立草稿</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有导入的单元格和填写问题</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>要改正的地方</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>项目</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>{0}年</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>全部</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>全部单位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>全部年份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>公示栏</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>单位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>在办</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>年份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>待印</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>待我办</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>按文号、标题、签发人查找</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>按标题、文号、起草人查找</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>查找公开事项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>查找登记簿</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登记簿</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>缺号</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>上一处</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>下一处</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>在表中查找</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>收起 Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有找到</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>上次处置：{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>删除</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>同意</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>同意已有处置：{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已有处置：{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>撤销</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>撤销处置：{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>显示全文</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>沿用</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>移除隐藏内容</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请立即停止处理：不要复制、转发、打印，并联系保密审查员。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>遮盖</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>重新处置</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>重新处置：{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>隐去</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>须由起草人改正；审查时请退回。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>{0} 处已处置</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} 处必须处置</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} 处请留意</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>下一处疑点</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>再显示 {0} 处</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>撤销刚才的 {0} 处处置</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有发现疑点</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormChooser</name>
    <message>
        <source>取消</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>开始填报</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>查找表单</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有这个名称的表单。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>表单</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>输入表单或领域的名称</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormLine</name>
    <message>
        <source>填写说明</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>填写说明（F1）</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormsPage</name>
    <message>
        <source>写法见表单目录里的 README；有错的文件会指出哪一行、怎么改，设置不会改动。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>只用程序自带的表单</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>只用自带的表单</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>放在自带的表单之上：编号相同的替换，新的增加</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本单位的表单</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本单位的表单文件夹</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>现在可用 {n} 个表单</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>表单文件夹</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>表单设置已保存</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>选择文件夹…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoundingPage</name>
    <message>
        <source>上一步</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>下一步</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>新建工作库</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>新建工作库（1／2）：位置和单位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>新建工作库（2／2）：人员和口令</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroundInput</name>
    <message>
        <source>{0}的依据</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>取消</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>确定</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>选择，或写明条款和理由</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpPane</name>
    <message>
        <source>18 位统一社会信用代码（GB 32100-2015），照证书逐位写；边输入边核对校验位。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}（依据待核）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}（只提示，写明理由即可送审）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}：{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不公开：不出现在任何公文、导出和数据里。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不大于 {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不小于 {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>从列表里选一项；输入其中几个字就能找到。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>从省写到乡镇（街道），如 天津市武清区杨村街道；输入几个字就有提示，村写在后面。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>公开到什么程度</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>公开：公文和数据里照填写的显示。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>写 2026-11-23、2026年11月23日、20261123、2026/11/23 或 11月23日（今年）；按 Alt+↓ 打开日历。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>写一行文字，最多 500 字。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>写姓名。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>写机关、单位的全称，与印章一致。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>写阿拉伯数字，如 12.40 或 1,234.50；不写单位。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>写阿拉伯数字，如 12；不写单位。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>单位：{0}。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>只写整数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>可以不填。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>可以分段，最多 20,000 字。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>可以选几项。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>填什么</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>填写说明</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>小数最多 {0} 位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>必填。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>怎么写</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>收起 Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>放入文件；放入时先检查，有密级标志的不收。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>是自然人时遮盖后公开，是单位时照填写的公开。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本表单的依据</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有另外的规则。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>至少 {0} 个字</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>规则</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>起止两天，各写成 2026-11-23 的样子；按 Alt+↓ 打开日历。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>选“是”或“否”。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>逐行填写；可从 Excel、WPS 粘贴，回车到下一行，点表头排序，Ctrl+F 在表中查找。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>遮盖后公开：公文和数据里只显示遮盖后的样子。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>历史</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>还没有审查意见。送审后，每一步的意见都记在这里。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportingScreen</name>
    <message>
        <source>一次导入一个文件，先打开“{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>用这个表单</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这份名单用哪个表单</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IndexRulePage</name>
    <message>
        <source>例如：{number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>保存规则</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>签发时自动编出；已经给出的号不变，也不会再给别的事项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>索引号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>索引号规则已保存</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>编码规则</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>编码规则(&amp;R)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>公开</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>公开 — {place}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatchingPage</name>
    <message>
        <source>{0}，工作表“{1}”，标题在第 {2} 行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不能导入的第一处，{0}：{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>取消</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>合计行（第 {0} 行）不导入。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>导入 {0} 件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>导入名单：{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>找到 {0} 行：可以新建 {1} 件，已经有 {2} 件，不能导入 {3} 行。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>换表单…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>正在导入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>正在清点…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有列的必填项，导入后在草稿里补填：{0}。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第 {0} 行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>要有“{0}”这一列，才能辨认每一行是哪一件。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutboxModel</name>
    <message>
        <source>公开事项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>到 {0} 自动发送</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>时间</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>状态</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>还没有发送过</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutboxScreen</name>
    <message>
        <source>已发送 {n} 件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>开始自动发送</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>待发 {n} 件，已发 {done} 件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>待发与已发</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>待发与已发列表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>待发的内容都保留着，处理好之后再按“立即发送”。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>暂停自动发送</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>正在发送</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>正在读取发布端的版本</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有全部发送</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>签发之后，公开事项会排在这里，联网后发送到发布端。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>还没有待发的公开事项</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>公文页面</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>第 {0} 页</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>公示栏张贴单</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>发文登记簿</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>导出发文登记簿</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已导出 {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleStep</name>
    <message>
        <source>{role}的口令：{what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>口令（至少 {n} 个字符）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>姓名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>每个人的登录名要各不相同。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登录名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请填{role}的登录名。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请至少填一个人。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>起草、初审、保密审查和签发要由不同的人办理；以后可由管理员增加人员。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceStep</name>
    <message>
        <source>区财政局</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>单位代码(&amp;C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>单位代码请用 2 到 20 个字母或数字。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>单位全称(&amp;N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>单位简称(&amp;S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>工作库文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>工作库文件(&amp;F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>机关代字(&amp;M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>机关代字用在发文字号里：武财〔2026〕48号。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>武清区财政局</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>武财</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请填单位全称和机关代字。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请填工作库文件的位置。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这个文件已经有了：请换一个文件名，或返回上一步打开它。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>选择…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>停止打印</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>公文</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>公文没有画出来。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>填写后在这里看到公文</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>正在打印 {0} / {1} 页</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintLog</name>
    <message>
        <source>打印记录</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>表单没有问题。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>表单问题</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>停止</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>正在停止</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PublishedPanel</name>
    <message>
        <source>▲ 核对异常</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>公开情况</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>回执</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已安排</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>更正和撤回</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>还没有公开过。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>为什么不适用（必填）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>哪里不符合</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>按 {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有答</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>审查</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>待发与已发</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>流程</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>签发</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>重点领域</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonPanel</name>
    <message>
        <source>依据</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>取消</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>常用理由</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>理由</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>确定{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>选择后可以再改</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>选择或写明法律条款</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>理由：{0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>取消</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登记</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordsPanel</name>
    <message>
        <source>▲ 已超期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>三审三校</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>办理记录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登记</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登记{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登记{0}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登记结果…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegisterModel</name>
    <message>
        <source>份数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>公示栏</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>公示栏，至 {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>印制</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>发文字号和标题</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有公文用这个号，原因还没有说明</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>状态</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>签发人</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegisterScreen</name>
    <message>
        <source>停止打印</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>共 {0} 件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>印发登记</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>发文登记簿</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>取一个发文字号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>取号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>取号…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>取消</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>在公示栏公开的公文签发后出现在这里，张贴后请登记。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>导出 PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>导出 XLSX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已取号：{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已送打印机 {0} 件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>待印 {0} 件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>待张贴 {0} 件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打印 {0} 件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打印公示栏张贴单</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打印登记簿</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>正在打印 {0} / {1}：{2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有找到</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有文号、标题或签发人含有这些字的公文。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有缺号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有要张贴的公文</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登记簿</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登记簿还是空的</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>签发之后，还没有打印的公文排在这里。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>签发时给出的每个发文字号都记在这里。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>给出的发文字号都有公文。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>给程序以外的公文取下一个号。用在什么公文上？</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>缺号未说明 {0} 处</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>都印好了</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>关闭</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>复制报告</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>程序出错</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请把下面的报告交给维护人员：其中只有出错的位置，没有填报内容和个人信息。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这是程序的问题，不是您的操作有误。已经保存的内容不受影响。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>错误报告</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>□ 已有</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>□ 提示</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ 未导入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ 错误</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● 已改</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● 新建</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>位置</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>依据</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>判断</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>单元格</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>原文</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>可以再导入一次同一份名单：已有的不会重复建立。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>填的是 {0}。{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>导入完成</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>工作表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已停止，前面的已经导入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打开列表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>按回车打开已有的这一件。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>改正稿 {0} 与原文件的不同，共 {1} 处：</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>新建 {0} 件，已经有 {1} 件，没有导入 {2} 行。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>新建的有 {0} 件还要补填。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>结果</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>说明</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>还有 {0} 处要补填　</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>逐条的检查结果</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>逐行的导入结果</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>问题与改法</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>项目</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>（删去）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>（补上）</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewHead</name>
    <message>
        <source>其他结论</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewScreen</name>
    <message>
        <source>{0}：{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>回到公文</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>正在{0}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>正在排版…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有等您审查的事项了</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewSide</name>
    <message>
        <source>侧栏</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>办理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>历史</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>填报内容</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>审查清单</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>审查清单 {0}/{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有附件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>疑点</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>附件</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowsView</name>
    <message>
        <source>删除所选行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>在上方插入一行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>复制</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>清除内容</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>粘贴</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>上一处</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>下一处</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>关闭</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>在公文中查找</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>正在查找…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有找到</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>设置的各页</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>侧栏</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>公开</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>公文预览</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>办理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>历史</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>收起</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>疑点</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>规则</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>附件</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>人员</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>口令(&amp;P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打开别的工作库…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>正在登录…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登录名(&amp;N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请输入口令。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SlotBox</name>
    <message>
        <source>“{0}”填入哪一项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不导入这一列</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpotView</name>
    <message>
        <source>正在打开附件…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>疑点前后的内容</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这一处不在可以显示的文字里：{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>附件没有打开。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>填好的表格变成一份草稿，名单的每一行变成一份草稿</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>把文件拖到这里，或选择文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本程序导出的填报表格、YAML 或 JSON 草稿，或者您自己的 XLSX 名单。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>正在读取 {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>表格和草稿文件 ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>返回列表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>选择文件…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>待发 {n} 件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>正在识别图片文字</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>锁定／换人</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SumBar</name>
    <message>
        <source>合计</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableEntry</name>
    <message>
        <source>可从 Excel、WPS 粘贴；回车到下一行，点表头排序，Ctrl+F 查找</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>粘贴的内容右边多出 {0} 列，没有填入。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>已停止识别</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文件没有审查完，所以没有添加。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>正在识别第 {n} 页，共 {m} 页</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>需要时请重新添加。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Thumbnails</name>
    <message>
        <source>缩略图</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>/ {0} 页</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>整页</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>显示比例</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第 {0} / {1} 页</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>缩略图</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>输入页码后按回车</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>适合宽度</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>页码</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockScreen</name>
    <message>
        <source>打开工作库</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>正在打开工作库…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>公开</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打开已有的工作库…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>新建工作库</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>起草、审查、印发和公开本单位应当公开的信息。所有内容都存放在一个工作库里，没有网络也能办理。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkListModel</name>
    <message>
        <source>公开事项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>公开期限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>最近改动</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>状态</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>起草人</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkListScreen</name>
    <message>
        <source>共 {n} 件，待我办 {mine} 件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>办理下一件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>审查</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>工作台</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>按 Ctrl+N 或右上角的按钮，选一个表单开始填报。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>查看全部</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>正在读取…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有找到</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有标题、文号或起草人含有这些字的公开事项。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有等待的事项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>清除查找</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>签发</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>起草人新建的公开事项会出现在这里。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>起草人送审之后，公开事项会出现在这里。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>还没有公开事项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这里没有等着办理的公开事项。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>都办好了</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkListTable</name>
    <message>
        <source>公开事项列表</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>YesNoEntry</name>
    <message>
        <source>否</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>是</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_ReasonLine</name>
    <message>
        <source>写明理由即可送审</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>上一处问题</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>下一处问题</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>刷新</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>单位设置</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>印发登记</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>导入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>工作台</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打印</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>放大</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>新建公开事项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>查找</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>查找上一处</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>查找下一处</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>检查公文</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>添加附件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>立即发送</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>签发</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>缩小</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>返回列表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>退回</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>送审</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>通过</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>锁定</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>contents</name>
    <message>
        <source> · 不公开</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · 遮盖后公开</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>editor</name>
    <message>
        <source>{n} 处填写有误</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} 处必填没有填</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} 处提示没有写明理由</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} 处疑点没有处置</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start} 至 {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table}第 {row} 行：{message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year}年度{stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>公开期限 {due}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>其他</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>填报内容</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第 {row} 行“{column}”：{message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第 {row} 行：{message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请填写。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请放入文件。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>还不能送审：{told}。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>还有 {n} 处</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>，</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>CLASS_MARK 必须一律为 block。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word 公文不应超过 64 MB。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>area 应当是 1 到 9，并与 no 的前两位一致。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capitals are for whole 分 from 0 to below 10^16 元</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every 和 count 里面不能再用 {0}。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min 大于 max。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>monotone 要写一个数字列和一个单选列。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pattern 不是正确的正则表达式。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rank 要写一个单选字段。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sections 里缺少“{0}”。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} 应当有 2 个参数：表格和条件。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} 无法读取或缺少内容。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}不能隐去一部分。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}写了 privacy_when 却是公开的。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}和{1}不能这样比较。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}在今天之后。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}已有公文，或不是本单位的号。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}应当是“名称: 内容”的形式。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}的类型和列对不上。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}的类型和选项对不上。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}缺少“{1}”。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}里“{1}”这个名称用了两次。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}里没有“{1}”这个项目。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}：{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}：{1}。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“[”没有对应的“]”。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“]”没有对应的“[”。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}{1}{2}”这个条件不能成立。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}”{1}。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}”不在 legal_basis 里。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}”不在可选的算法里。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}”不在表单目录里。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}”不在附件里。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}”不存在。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}”不完整或已损坏。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}”不是备份，或已损坏。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}”不是审查环节。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}”不是日期字段。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}”不是月和日。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}”不能大于 {1}。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}”不能小于 {1}。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}”不能是“{1}”。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}”不能用作名称。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}”不能用来辨认事项。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}”不能读取，没有建立草稿。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}”写不进所选的文件夹。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}”写了两次。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}”只能写一行，请去掉换行。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}”只能是 true 或 false。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}”可以不填，不填时这一段会留下空缺。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}”就是要检查的文件。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}”已经有了。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}”应当是“名称: 内容”的形式。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}”应当是一个列表。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}”应当是一段文字。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}”应当是字段名称的列表。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}”应当是数字。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}”应当是整数。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}”打不开，没有添加。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}”最多写 {1} 个字。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}”没有“{1}”这一部分。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}”没有可用的回答。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}”的{1}要写成数字，如 {2}{3}。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}”的写法不对{1}。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}”的小数最多 {1} 位。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}”的结束日期不能早于开始日期。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}”的起止日期都要填，写成 2026-11-23 的样子。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}”至少要写 {1} 个字。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}”要从选项里选。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}”要从选项里选：{1}。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}”要写成文字。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}”要写成日期，如 2026-11-23。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}”要写整数。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}”要写起止日期，如 2026-07-01 至 2026-09-30。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}”要放文件。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}”要选“是”或“否”。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}”超过 {1} MB。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}”这个名称用了两次。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}”这里的花括号有误。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}”里有看不见的字符（U+{1}），请删去后重新输入。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}”里还有不能自动遮盖的内容。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}”：{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>一个文件只写一个表单。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>一校由起草人对照来源校对，二校、三校由其他人校对。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>三校要对照送审后的排版终稿。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不公开或依申请公开要写明法律条款和理由。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不同的字符太少。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不在审查中</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不是 UTF-8 文字。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不是完好的 YAML。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不是纯文本文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不是能读的 Word 文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不能使用这种写法：{0}。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不能保管印章</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不能再审</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不能写入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不能写入“{0}”。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不能决定</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不能委托这个人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不能委托这个角色</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不能导出事件记录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不能恢复</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不能收回</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不能改动单位的设置</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不能新建工作库</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不能登录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不能登记张贴</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不能自动遮盖</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不能覆盖原文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不能这样办结</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不能这样改</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不限次数的重复最多写 {0} 处，不要放进重复的括号里。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>严重程度表有误</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>人员不完整</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>代理人应是本单位的另一个人。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>以“{”或“[”开头的文字要加引号。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>例如：一楼大厅公示栏。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>例如：线下印发的请示用号。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>依据没有写好</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>依据要写 1 到 {0} 个字。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>保留疑点要写明依据。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>公文打不开</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>其他人请由管理员重新发钥。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>内容与审查时不一致，或前面有一步没有通过。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>内容太大</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>内容已经改动，这条疑点不见了。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>内容已经改动，这条规则不再提示。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>冒号前的名称不能为空，也不能是列表。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>写法{0}。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>写法不完整或有误。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>副本核对不上，没有保留。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>办结日期早于开始日期，或晚于今天。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>加密后的副本与原来的核对不上，原来的没有改动。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>单位代码已被使用</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>单位至少要有一名在用的管理员。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>印章图片不能用</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>印章图片打不开</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>印章图片由签发人保管。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>原文件是“{0}”。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>原来的没有改动。新版程序只用加密的工作库。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>发函日期晚于今天。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>口令不对</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>口令太短</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>口令太简单</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>另一个程序正在写入，这一步没有写入。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>只有本单位已签发、在公示栏公开的公文才登记张贴。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>只能使用 not 和负号。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>只能写数字、带引号的文字、True 和 False。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>只能委托自己的初审、保密审查或签发职责。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>可用的{0}：{1}。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>可用的项目：{0}。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>吊销日期晚于现在。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>同一人不能校两次。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>名单是空的</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>含有不能使用的字符。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>备份不完整</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>备份没有写成</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>备份由更新的版本写成</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>备份读不出来</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>委托由委托人或管理员收回。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>委托的结束时间应晚于开始时间和现在。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>字库中没有这些字：{0}。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>字段“{0}”没有“{1}”这个选项。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>它不在这个工作库里。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>它已经到期或收回。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>它旁边没有密钥文件“{0}”，或者它不是工作库。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>它是{0}张贴的，不能更早撤下。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>它是常用的口令，或者就是登录名加几个数字。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>它是用您以前的密钥保管的。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>密钥文件不能写入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>密钥文件读不出来</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>层次太深。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>工作库不能写入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>工作库已存在</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>工作库已损坏或不是工作库</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>工作库所在的文件夹不能写入，这一步没有办成。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>工作库所在的磁盘没有空间了，这一步没有写入。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>工作库救不回来</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>工作库有损坏</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>工作库正忙</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>工作库没有加密成</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>工作库由更新的版本写成</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>工作库里没有这个附件的内容。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>工作库锁着</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>工作表“{0}”超过 {1} 行。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>工作表超过 {0} 张。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已公开的一版有变化</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已经校过</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已经没有冲突</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>应当写表格和 {0} 个列名。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>应当有 1 个参数。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>应当有 {0} 个参数。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>应当正好有一份内容。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>建不了文件夹“{0}”。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>归档要写明档号。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>当前程序读不懂“{0}”。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>当前程序读不懂这个工作库，没有改动它。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>当前程序读不懂这份备份。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>当前程序读不懂这份备份，没有恢复任何东西。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>恢复密钥只用来恢复管理员的账号。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>您已办理过这一修订的另一步。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>您打开之后，同一份草稿被另外保存过，这次没有写入。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>您的角色只能查看登记簿。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>成文日期不存在</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>所选文件夹不能写入。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>所选疑点里有没处置过的。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>所选的文件夹不能写入，损坏的工作库没有改动。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打不开工作库</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打印机没有应答。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>找不到“{0}”。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>找不到备份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>找不到工作库</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>找不到文件，或没有读取权限。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>找不到表单文件夹</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>找不到这件事项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>撤下日期不对</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>撤回要写明法律依据。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>改正稿的格式不对</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>数字太大。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文件太大</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文件太大。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文件夹不能写入，原来的没有改动。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文件已损坏、加了密码，或不是 .docx 格式。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文件带有密级标志</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文件或文件夹是只读的。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文件打不开</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文件是空的</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文件没有写成</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文件能打开，但里面不是公开工作库。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文件读不出来</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文件里是程序数据，不是文字。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文字编码无法识别</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>方括号里不能再套方括号。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>日期不对</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>日期还没有到</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>易错词表不能用</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>暂时不能登录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>更正说明不能公开</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>有 {0} 处阻断的疑点。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>有 {0} 条规则提示，如“{1}”。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>有一条审查意见的签名不成立，或签的不是这份内容。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>有字无法排印</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>校对人不对</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>每个人至少要有一个角色。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>每个字段在 sections 里正好出现一次。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有“{0}:”这种写法，只有 change:、size:、term: 和 table:。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有“{0}”这一天。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有“{0}”这个文件夹。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有“{0}”这种{1}。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有全部遮盖</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有写依据</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有写对方</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有写张贴地点</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有写明原因</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有写档号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有可撤回的内容</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有可撤销的处置</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有名为“{0}”的函数。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有名为“{0}”的字段。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有在张贴</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有恢复成</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有打印成</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有救成</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有要补签的撤回</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有读到任何文字。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有这个人员</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有这个表单</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有这个附件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有这条待核的依据</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有这条记录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有这种签名算法</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有这项委托</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有选角色</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>涉密的和重复公开的要撤回，不能更正。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>清单里没有问题。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>版式文件不能用</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>现在不能改动</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>用 gongkai forms 查看全部表单。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>用了标签（!）。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>用了锚点（&amp; 或 *）。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>用哪个版本由本单位签发人决定。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>疑点已不在</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登录名和姓名都要填。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登录名已被使用</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登录名或口令不对。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登记张贴要写明贴在哪里。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登记簿由印发人员登记</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>磁盘已满</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第 {0} 个参数应当是{1}，不是{2}。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>答复不完整</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>签发前请用预览，打印件带“送审稿”字样。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>签发后才有正式公文。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>签名核对不通过</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>算术只能用加、减、乘、除。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>索引号规则不能使用</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>纯文本公文不应超过 8 MB。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>结果不对</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>缺号的原因要写 1 到 {0} 个字。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>缺少发文机关</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>联网后再对照。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>草稿已在别处改动</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>草稿文件不存在</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>草稿文件有误</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>表单文件有误</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>表单里没有它，可能表单已经改动。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>表格“{0}”没有名为“{1}”的列。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>表格不能放在标题或方括号里。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>表格不能读取</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>表格没有写成</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>表格的列不能是 {0}。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>表格里没有找到列的标题。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>表达式不能使用</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>要写明作出确定的机关和文号。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>要写明征求谁的意见或同哪个机关协调。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>要恢复请联系管理员。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>要改动请先由审查人退回。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>要更正请另记一条。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>解开后超过 512 MB。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>记录已办结</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>说明里有个人信息或内部标志，而它会随记录公开。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请从备份恢复。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请从备份恢复这个文件。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请从备份恢复，或退回重审。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请先升级程序，再恢复。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请先升级程序，再打开这个工作库。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请先打开或新建工作库。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请先登录。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请先给另一个人管理员角色。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请关闭占用它的程序后再试。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请写成 03-31 的样子，加上引号。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请写成 [字段, 字段]。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请写成“{0}”的样子。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请写成阿拉伯数字，如 0 或 0.01。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请写日期字段的名称，或 期间字段.end。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请写明依据哪部法律第几条。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请写明法规名称、文号和条款。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请写本表单字段的名称，表格和附件除外。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请刷新列表后再选。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请刷新后再看。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请刷新后再试。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请刷新后再选。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请加上 privacy: mask。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请压缩或拆分后再添加。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请去掉以“!”开头的标签。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请去掉小数。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请只留一处。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请在 questions 下写出问题。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请在 {0} 之后再试；忘记口令请联系管理员。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请在“规则”栏逐条写明理由，或改正内容。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请在冒号后面写上中文名称。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请在原文件中改好后重新添加。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请在文末写明发文机关署名后再试。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请在第一行写上各列的名称，再导入。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请在表单里直接改。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请在送审后登记三校。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请填写名称。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请填写档号。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请填实际张贴或撤下的日期。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请对照 forms/README.md 改写。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请打开它，或换一个文件名。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请把内容直接写出来。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请把表格写成 body 里单独的一段。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请换一个代码。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请换一个可写的文件夹。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请换一个文件夹，或检查磁盘空间。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请换一个登录名。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请换一个长一些的，如四五个不相干的词。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请换一个，如四五个不相干的词。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请换一份备份。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请换一种类型，或放到表格外面。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请改为 never，或用 person、org、text 类型。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请改写，只说改了什么。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请改成其中之一。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请改掉其中一个，填报表格靠名称辨认。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请改正 {0}。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请改正成文日期后再试。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请改正日期。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请改正该文件，或恢复随程序提供的 default.yaml。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请改正这一行，或恢复随程序提供的词表。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请改用通行的写法，或删去表情等特殊符号。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请改用：{0}。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请放回这个文件夹，或由管理员用 gongkai forms use 改用别的。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请核对 area 和 no。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请核对方括号里的名称。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请核对花括号里的名称。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请核对这两个数。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请检查打印机后再试。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请检查括号和反斜杠。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请检查文件是否为空，或有多余的“---”。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请检查文件是否存在、是否有权读取。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请检查文件的位置和名称。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请检查是否选错了文件。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请检查权限和磁盘。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请检查权限和磁盘空间。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请检查权限，或把工作库放到可写的文件夹。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请检查磁盘后再试。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请检查磁盘空间和文件夹的权限。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请检查网址。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请检查网址和网络后再试。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请检查路径。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请检查路径，或新建一个工作库。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请检查这一行的缩进、冒号和引号。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请检查这一行的缩进和括号。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请检查这一行的花括号和方括号；标题里的方括号不要跨过第一个句号。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请每项一行、以“- ”开头，或写在方括号里。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请照抄 legal_basis 里的那一条。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请用 gongkai restore 抢救工作库。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请用与原文件相同的扩展名。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请用安装包中的原文件替换它。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请用小写英文字母、数字和下划线，以字母开头。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请用文本编辑器另存为 UTF-8 后再试。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请用相应的账号登录。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请用签发人账号登录。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请用管理员账号登录。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请由他们办理。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请由其他人办理。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请由其他人校对。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请由应校的人登记。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请由有“印发”角色的人员办理。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请由签发人撤回，或由保密审查员紧急撤回。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请看办理记录。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请确认它是一个文件，并且没有被别的程序占用。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请稍等片刻再试。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请立即停止处理，并联系保密审查员。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请签发人登录后办理。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请给改正稿另起一个名字。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请腾出空间后再做一次。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请补上“{0}”。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请补上名称；含花括号的文字要加引号。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请补上后再试。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请补齐后再登记。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请退回或废弃。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请退回重办。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请退回重审，并告知管理员。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请选择{0}。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请选择或写明法律条款或理由。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请选择有正文的公文。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请选择正确的文件。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请选择正确的文件，或从备份恢复。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请选择角色；离岗的人请停用账号。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请逐条选择处置方式。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请逐条遮盖、删除，或写明依据后保留。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请重新打开后再改。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请重新放入印章图片，或先取消用印，再签发。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请重新生成后再打开。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请重新输入；忘记口令请联系管理员。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请重新选择代理人。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请重新选择结果。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请重新选择角色。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>读不到发布端的版本</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>读不到网址</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>账号已停用</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>超过 15 位的数字在表格里会走样，请把这一格设成文本，再重新输入。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>超过 {0} MB。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>输入的口令打不开这个账号。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>还有提示没有说明理由</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>还有疑点没有处置</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>还没有人处置过</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>还没有打开工作库</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>还没有登录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>还没有签发</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>还没有终稿</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这一件的状态已经改变。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这一修订的这一校已有记录。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这一处不是文字。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这一步没有办成</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这一步要在工作库里办理。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这一步要由本人账号完成。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这不是工作库</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这个文件没有保存到任何地方。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这个文件读不出来。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这个账号不在工作库里。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这个账号已经停用，不能登录。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这些号不是缺号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这些疑点现在没有您的处置。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这件事项已经送审或已办结。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这件事项没有等待补签的紧急撤回。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这件事项现在没有等待审查。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这件事项还没有签发过。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这份 PDF 已损坏或加了密。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这份公文没有登记张贴，或已经撤下。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这条提示已不在</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这条疑点不能保留</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这条记录不在这件事项里。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这条记录已经有结果。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这种情况不能更正</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这种记录没有这个结果。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这要由管理员办理。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这要由管理员或督查人员办理。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这里应当是{0}，不是{1}。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这里要写带引号的文字。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>连里面有哪些表都读不出来了。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>送审之后，要更正的那一版已被撤回或取代。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>选项“{0}”没有中文名称。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>配置文件有误</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>里面没有工作库或密钥。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>里面的内容要登录以后才能读。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>里面的文件和清单核对不上，没有恢复任何东西。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>长度超过 {0} 个字符。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>附件不见了</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>附件太大</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>附件打不开</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>必填</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>{0}年{1}月{2}日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第 {n} 行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>附件“{name}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>grounds</name>
    <message>
        <source>业务编号，不是个人号码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>个人信息保护法第13条第1款第3项，履行法定职责所必需</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>个人信息保护法第25条，已取得单独同意</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>填表示例，不是真实号码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>政府信息公开条例第15条，不公开会严重影响公共利益</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>政府信息公开条例第15条，第三方同意公开</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>政府信息公开条例第20条第2项，单位的办公电话</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>政府信息公开条例第20条，应当主动公开的内容</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>正文叙述中提到，不是文件标志</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>importing</name>
    <message>
        <source>（{n} 字，不显示）</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>outbox</name>
    <message>
        <source>到 {when} 才公开。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>发布端已有另一个版本：请对照两个版本，由签发人决定。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>发布端没有接受，已退回起草人：{answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>同一事项较早的一版还没有送达，按次序等它。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>正在发送</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>正在发送附件：{name}　{done} / {size} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有开始自动发送：请按“立即发送”。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>由本人停止发送。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第 {n} 次没有成功，{when} 再试：{answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>等下一轮自动发送。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>outcomes</name>
    <message>
        <source>不予公开，请写明依据和理由</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不属于应当主动公开的内容，可以依申请提供</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>依据{article}：{reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>公开后可能危及国家安全、公共安全、经济安全、社会稳定</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>内容不完整，请补齐后重新送审</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>区分处理后公开，请写明依据和要隐去的内容</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>只涉及特定申请人的利益</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>含个人信息，请遮盖或删除后重新送审</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>属于内部事务信息或过程性信息</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>报请确定，请写明报给谁和要确定什么</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>政府信息公开条例第13条第2款</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>政府信息公开条例第14条</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>政府信息公开条例第15条</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>政府信息公开条例第16条</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>政府信息公开条例第17条</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>政府信息公开条例第27条</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>政府信息公开条例第37条</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>数据与来源不一致，请核对后重新送审</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文字表述不准确，请修改后重新送审</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>是否涉密不能确定，报主管部门确定</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>是否涉密不能确定，报同级保密行政管理部门确定</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>涉及商业秘密、个人隐私，公开会损害第三方合法权益</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>涉及国家秘密</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>转为依申请公开，请写明依据和理由</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>退回起草人，请写明要改什么</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>隐去不应当公开的内容后公开</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>隐去涉及个人隐私的内容后公开</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>隐去涉及商业秘密的内容后公开</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>published</name>
    <message>
        <source>{0}　{1}　{2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不早于 {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>依据哪部法律第几条</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>原因</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>原因（网上只显示这一项）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>情况说明（留在本单位）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>意见（可不填）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>撤回已公开的内容</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>更正{0}：{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>更正已公开的内容</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>更正说明（随记录公开，只说改了什么）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>紧急撤回：先撤下，由签发人一个工作日内补签</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>补签紧急撤回</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>records</name>
    <message>
        <source>10年</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30年</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}审　{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}的结果</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}起，{1}办结：{2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}起，期限 {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}起，等待答复</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>保管期限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>决定和依据</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>函号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>发函日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>复函文号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>对照的来源、发现的差错（可不填）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>征求意见的内容</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>报请确定的答复</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>机关名称</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>档号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>永久</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>由谁确定</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登记{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第三方名称</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>答复文号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>答复日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>结果</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>结论</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>说明</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请对方确认的内容</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>register</name>
    <message>
        <source>{0} 打印{1} {2} 份，第 {3} 页</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>到期未撤</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>另有 {0} 次打印</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已印</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已更正</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已说明</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>张贴中</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>待印</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>待张贴</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>更正中</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>缺号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>送审稿</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>{0}：请遮盖或删除</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} 个“不适用”没有写理由</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} 个问题答“否”，只能退回</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} 件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} 处疑点没有处置</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}（本步）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不符合“{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>公开期限 {due}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>只能查看：{0}。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已报请确定，等待答复。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>扫描：发现 {n} 处</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>扫描：未发现</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有记录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>起草 {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>还有 {n} 个问题没有答</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>，{n} 件等待答复</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>，{n} 处待处置</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>，均已处置</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>依据待核</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本单位的表单</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>索引号</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>{day}（{meaning}）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month}月{day}日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year}年{month}月{day}日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>一校　对照来源</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>三校　排版终稿</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不予公开</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不同意</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不是个人信息</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不能审查自己起草的事项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不规范表述</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不适用</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>个人住址</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>个人邮箱</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>二校　他人复核</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>今天到期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>位置坐标</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>依法公开</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>依申请公开</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>保密审查</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>保密审查员</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>修订{no}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>健康信息</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>公开</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>内容有误</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>内部标志</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>出生日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>初审</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>初审人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>区分处理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>区分处理后公开</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>印发</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>发布协调</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>发送</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>只有起草人本人能做这一步</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>可以公开</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>可还原的遮盖</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>同一修订您已经审过一步</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>同意</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>否</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>商业秘密</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>固定电话</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>填报内容还有错误</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>姓名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>定期评估审查</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>审查清单还没有答完</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>密级标志</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已公开</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已删除</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已办</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已发</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已取消</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已失效</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已废弃</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已归档</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已撤回</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已超 {n} 个工作日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已退回</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已遮盖</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>废弃</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>归档</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>征求第三方意见</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>待保密审查</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>待初审</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>待发</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>待撤回</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>待签发</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>必须处置</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>您的角色不做这一步</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>手机号码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>护照号码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>报请确定</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>报请确定中</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>提示</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>撤回</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文档属性</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>无法读取</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>是</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>更正</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>有冲突</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未成年人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>机动车号牌</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有已公开的一版</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>涉及个人隐私</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>涉密</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>现在的状态不能做这一步</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登记答复</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>督查</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>确认撤回</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>社会保障号码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>签发</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>签发人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>管理员</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>紧急撤回</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>紧急撤回补签</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>草稿</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>补签</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>被拒收</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请留意</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>起草人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>身份证号码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>还有 {n} 个工作日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>还有疑点没有处置</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>还没有写明理由</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这是别的单位的公开事项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>退回</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>送审</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>通行证号码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>通过</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>逾期未答复</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>重复公开</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>银行卡号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>隐藏内容</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>，暂定</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

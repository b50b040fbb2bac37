<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
<context>
    <name>AccountPage</name>
    <message>
        <source>两遍输入的新口令不一样。</source>
        <translation>The two new passphrases differ.</translation>
    </message>
    <message>
        <source>从</source>
        <translation>From</translation>
    </message>
    <message>
        <source>从(&amp;F)</source>
        <translation>&amp;From</translation>
    </message>
    <message>
        <source>代办</source>
        <translation>Acts as</translation>
    </message>
    <message>
        <source>代办哪一步(&amp;R)</source>
        <translation>&amp;Role</translation>
    </message>
    <message>
        <source>代理人</source>
        <translation>Deputy</translation>
    </message>
    <message>
        <source>代理人(&amp;D)</source>
        <translation>&amp;Deputy</translation>
    </message>
    <message>
        <source>再输一遍(&amp;A)</source>
        <translation>&amp;Again</translation>
    </message>
    <message>
        <source>到</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>到（含当天）(&amp;T)</source>
        <translation>Un&amp;til (inclusive)</translation>
    </message>
    <message>
        <source>口令</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>口令只有您知道；出差、请假时可以委托同事代办</source>
        <translation>Only you know your passphrase; while you are away a colleague can act for you</translation>
    </message>
    <message>
        <source>口令已改</source>
        <translation>Passphrase changed</translation>
    </message>
    <message>
        <source>委托</source>
        <translation>Delegations</translation>
    </message>
    <message>
        <source>委托代办</source>
        <translation>Deputy</translation>
    </message>
    <message>
        <source>委托已收回</source>
        <translation>Delegation taken back</translation>
    </message>
    <message>
        <source>已委托</source>
        <translation>Delegated</translation>
    </message>
    <message>
        <source>我的账号</source>
        <translation>My account</translation>
    </message>
    <message>
        <source>收回选中的委托</source>
        <translation>Take back the chosen one</translation>
    </message>
    <message>
        <source>改口令</source>
        <translation>Change passphrase</translation>
    </message>
    <message>
        <source>新口令(&amp;N)</source>
        <translation>&amp;New passphrase</translation>
    </message>
    <message>
        <source>现在的口令(&amp;O)</source>
        <translation>&amp;Old passphrase</translation>
    </message>
    <message>
        <source>签名委托</source>
        <translation>Sign delegation</translation>
    </message>
</context>
<context>
    <name>AddPeople</name>
    <message>
        <source>单位(&amp;U)</source>
        <translation>&amp;Unit</translation>
    </message>
    <message>
        <source>增加人员</source>
        <translation>Add people</translation>
    </message>
    <message>
        <source>增加并打印口令条</source>
        <translation>Add and print slips</translation>
    </message>
</context>
<context>
    <name>Alarms</name>
    <message>
        <source>去办理</source>
        <translation>Go there</translation>
    </message>
    <message>
        <source>有 {n} 件整改通知过了期限还没有办结。</source>
        <translation>{n} district orders are past their day and not closed.</translation>
    </message>
    <message>
        <source>正在备份</source>
        <translation>Backing up</translation>
    </message>
    <message>
        <source>立即备份</source>
        <translation>Back up now</translation>
    </message>
</context>
<context>
    <name>AlgorithmLine</name>
    <message>
        <source>SM2 和 SM3（国密）</source>
        <translation>SM2 and SM3 (Chinese standard)</translation>
    </message>
    <message>
        <source>以后新发的签名钥用 {0}</source>
        <translation>New signing keys will use {0}</translation>
    </message>
    <message>
        <source>以后新发的签名钥用(&amp;G)</source>
        <translation>New signin&amp;g keys use</translation>
    </message>
    <message>
        <source>已经发的不变，签过的仍然有效；换钥用“重新发放口令”。</source>
        <translation>Keys in use stay and what they signed stays valid; "Hand out a new passphrase" replaces a key.</translation>
    </message>
    <message>
        <source>签名算法</source>
        <translation>Signature algorithm</translation>
    </message>
</context>
<context>
    <name>ArrivalCard</name>
    <message>
        <source>{issuer}　{counts}；采用后，以后起草和审查按新的一版，已有的修订不变。</source>
        <translation>{issuer}; {counts}. Once adopted, drafting and review follow the new version; existing revisions stay as they are.</translation>
    </message>
    <message>
        <source>{issuer}　{issued} 发，{due} 前办结{about}</source>
        <translation>{issuer}, issued {issued}, due by {due}{about}</translation>
    </message>
    <message>
        <source>　▲ 签名有效，但公钥还没有与区里核对：{print}</source>
        <translation>  ▲ The signature holds, but its key has not been compared with the district's: {print}</translation>
    </message>
    <message>
        <source>　索引号：{no}</source>
        <translation>  Index no.: {no}</translation>
    </message>
    <message>
        <source>做了什么、结果怎样</source>
        <translation>What was done, and with what result</translation>
    </message>
    <message>
        <source>同意采用</source>
        <translation>Agree and adopt</translation>
    </message>
    <message>
        <source>整改完成</source>
        <translation>All rectified</translation>
    </message>
    <message>
        <source>整改情况</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>来件内容</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>核对区级公钥…</source>
        <translation>Compare the district's key…</translation>
    </message>
    <message>
        <source>现用程序自带的一版</source>
        <translation>the program's own version is in use</translation>
    </message>
    <message>
        <source>现用第 {n} 版</source>
        <translation>version {n} is in use</translation>
    </message>
    <message>
        <source>记下整改情况</source>
        <translation>Note what was done</translation>
    </message>
    <message>
        <source>（整改完成）</source>
        <translation> (all rectified)</translation>
    </message>
</context>
<context>
    <name>AttachmentsPage</name>
    <message>
        <source>不选文件夹时附件存放在数据库里；两种方式都先加密</source>
        <translation>Without a folder files lie in the database; either way they are encrypted first</translation>
    </message>
    <message>
        <source>保存位置</source>
        <translation>Save place</translation>
    </message>
    <message>
        <source>共享文件夹</source>
        <translation>Shared folder</translation>
    </message>
    <message>
        <source>共享文件夹(&amp;D)</source>
        <translation>Shared fol&amp;der</translation>
    </message>
    <message>
        <source>存放在数据库里</source>
        <translation>Keep in the database</translation>
    </message>
    <message>
        <source>工作库是一个文件，附件就在里面；用办公服务器时才能另选文件夹。</source>
        <translation>The workspace is one file with the attachments inside; a folder can be chosen with an office server only.</translation>
    </message>
    <message>
        <source>选定以后新加的附件放进这个文件夹，各台电脑都要能写入；以前的附件留在原处。</source>
        <translation>Files added from now on go into this folder, which every computer must be able to write; earlier files stay where they are.</translation>
    </message>
    <message>
        <source>选择…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>附件存放</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>附件存放位置已保存</source>
        <translation>Place of attachments saved</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>上次备份</source>
        <translation>Last backup</translation>
    </message>
    <message>
        <source>上次备份：{when}，{size}，写成后已逐字节核对
{file}</source>
        <translation>Last backup: {when}, {size}, compared byte by byte once written
{file}</translation>
    </message>
    <message>
        <source>上次备份：还没有</source>
        <translation>Last backup: none yet</translation>
    </message>
    <message>
        <source>只放在管理员的电脑上</source>
        <translation>Only on the administrator's computer</translation>
    </message>
    <message>
        <source>备份</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>备份文件夹</source>
        <translation>Folder of backups</translation>
    </message>
    <message>
        <source>备份文件夹已保存</source>
        <translation>Folder of backups saved</translation>
    </message>
    <message>
        <source>工作库是一个文件，备份放在它旁边；用办公服务器时才能另选文件夹。</source>
        <translation>The workspace is one file and its backups lie beside it; another folder can be chosen with an office server only.</translation>
    </message>
    <message>
        <source>当天第一个登录的人的电脑写备份，所以各台电脑都要能写入这个文件夹。</source>
        <translation>The computer of whoever signs in first writes the backup of the day, so every computer must be able to write this folder.</translation>
    </message>
    <message>
        <source>正在备份</source>
        <translation>Backing up</translation>
    </message>
    <message>
        <source>每天有人登录后自动备份一次；备份是加密的，用当天各人的口令打开</source>
        <translation>Made once a day after somebody signs in; encrypted, and opened with the passphrases of that day</translation>
    </message>
    <message>
        <source>立即备份</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>还没有选共享文件夹：备份只放在管理员的电脑上，管理员登录的日子才有。</source>
        <translation>No shared folder is chosen yet: backups lie on the administrator's computer only, and are made only on days when the administrator signs in.</translation>
    </message>
    <message>
        <source>选择文件夹…</source>
        <translation>Choose folder…</translation>
    </message>
</context>
<context>
    <name>BatchPanel</name>
    <message>
        <source>{0} 件有疑点、提示或批注，请单独审查</source>
        <translation>{0} with findings, hints or comments: review them one by one</translation>
    </message>
    <message>
        <source>{0} 件没有疑点，可以在这里签发</source>
        <translation>{0} without findings, can be signed here</translation>
    </message>
    <message>
        <source>{0} 件没有签发：</source>
        <translation>{0} not signed:</translation>
    </message>
    <message>
        <source>全选</source>
        <translation>Select all</translation>
    </message>
    <message>
        <source>勾选一件，即对这一件逐项确认：{0}。</source>
        <translation>Ticking an item confirms every question for it: {0}.</translation>
    </message>
    <message>
        <source>已签发 {0} 件</source>
        <translation>{0} signed</translation>
    </message>
    <message>
        <source>批量签发</source>
        <translation>Sign several</translation>
    </message>
    <message>
        <source>正在签发 {0} 件</source>
        <translation>Signing {0}</translation>
    </message>
    <message>
        <source>签发 {0} 件</source>
        <translation>Sign {0}</translation>
    </message>
    <message>
        <source>逐件审查</source>
        <translation>Review one by one</translation>
    </message>
</context>
<context>
    <name>CandidateModel</name>
    <message>
        <source>审查情况</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>已选</source>
        <translation>Chosen</translation>
    </message>
    <message>
        <source>未选</source>
        <translation>Not chosen</translation>
    </message>
    <message>
        <source>标题</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>签发</source>
        <translation>Sign</translation>
    </message>
</context>
<context>
    <name>CandidateTable</name>
    <message>
        <source>待签发事项</source>
        <translation>Waiting for signature</translation>
    </message>
</context>
<context>
    <name>CarriedStrip</name>
    <message>
        <source>△ 还是上期的内容</source>
        <translation>△ Still from the last period</translation>
    </message>
    <message>
        <source>本期不变</source>
        <translation>Unchanged this period</translation>
    </message>
    <message>
        <source>本期不变：{0}</source>
        <translation>Unchanged this period: {0}</translation>
    </message>
</context>
<context>
    <name>CellDelegate</name>
    <message>
        <source>第 {row} 行，{column}</source>
        <translation>Row {row}, {column}</translation>
    </message>
</context>
<context>
    <name>CheckingScreen</name>
    <message>
        <source>{name}-改正稿</source>
        <translation>{name}-corrected</translation>
    </message>
    <message>
        <source>{name}-检查报告.txt</source>
        <translation>{name}-report.txt</translation>
    </message>
    <message>
        <source>公文 ({0})</source>
        <translation>Documents ({0})</translation>
    </message>
    <message>
        <source>另存改正稿</source>
        <translation>Save corrected copy</translation>
    </message>
    <message>
        <source>另存改正稿…</source>
        <translation>Save corrected copy…</translation>
    </message>
    <message>
        <source>对照 GB/T 9704、15834、15835 检查格式、标点和数字，文件不进工作库</source>
        <translation>Checks format, punctuation and figures by GB/T 9704, 15834 and 15835; the file does not enter the workspace</translation>
    </message>
    <message>
        <source>导出报告</source>
        <translation>Export report</translation>
    </message>
    <message>
        <source>导出报告…</source>
        <translation>Export report…</translation>
    </message>
    <message>
        <source>把公文拖到这里，或选择文件</source>
        <translation>Drop a document here, or choose a file</translation>
    </message>
    <message>
        <source>报告已存为 {0}</source>
        <translation>Report saved as {0}</translation>
    </message>
    <message>
        <source>改正了 {0} 处，另存为 {1}</source>
        <translation>{0} places corrected, saved as {1}</translation>
    </message>
    <message>
        <source>正在检查 {0}</source>
        <translation>Checking {0}</translation>
    </message>
    <message>
        <source>纯文本或 Word 文件（.txt、.docx）。逐条说明哪里不合标准、怎样改，可另存改正稿。</source>
        <translation>Plain text or Word (.txt, .docx). Each departure from the standard is named with its remedy; a corrected copy can be saved.</translation>
    </message>
    <message>
        <source>选择文件…</source>
        <translation>Choose file…</translation>
    </message>
</context>
<context>
    <name>ChecklistPanel</name>
    <message>
        <source>可以不填</source>
        <translation>May be left empty</translation>
    </message>
    <message>
        <source>审查意见</source>
        <translation>Opinion</translation>
    </message>
    <message>
        <source>逐项按键：1 是，2 否，3 不适用；PgDn 翻看公文</source>
        <translation>A key for each: 1 yes, 2 no, 3 does not apply; PgDn turns the pages</translation>
    </message>
</context>
<context>
    <name>ChooseRoles</name>
    <message>
        <source>{0}的角色</source>
        <translation>Roles of {0}</translation>
    </message>
    <message>
        <source>一个人可以有几个角色；同一件的起草和三步审查仍然必须是不同的人。</source>
        <translation>One person can have several roles; drafting and the three steps of one disclosure still need different people.</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>CitationModel</name>
    <message>
        <source>▲ 依据待核</source>
        <translation>▲ To be verified</translation>
    </message>
    <message>
        <source>● 已改正</source>
        <translation>● Corrected</translation>
    </message>
    <message>
        <source>● 已核对</source>
        <translation>● Confirmed</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>核对</source>
        <translation>Verified</translation>
    </message>
</context>
<context>
    <name>CitationsPage</name>
    <message>
        <source>{who} {when} 核对；表单原文：{citation}</source>
        <translation>{who} verified it, {when}; the form says: {citation}</translation>
    </message>
    <message>
        <source>依据全文：法规名称、文号和条款(&amp;T)</source>
        <translation>Full ci&amp;tation: law, document number and article</translation>
    </message>
    <message>
        <source>依据列表</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>依据已核对</source>
        <translation>Citation verified</translation>
    </message>
    <message>
        <source>依据待核</source>
        <translation>Citations to verify</translation>
    </message>
    <message>
        <source>改为此文</source>
        <translation>Change to this</translation>
    </message>
    <message>
        <source>改正后，用到它的表单和以后的公开记录随之改变；公文正文里只替换单独的文号，其余请在本单位的表单里改。</source>
        <translation>Forms that cite it and later records follow the correction; in the wording of documents only a number that stands alone is replaced, all else is edited in the office's own forms.</translation>
    </message>
    <message>
        <source>核对无误</source>
        <translation>Confirm as it stands</translation>
    </message>
    <message>
        <source>用在：{forms}</source>
        <translation>Used in: {forms}</translation>
    </message>
    <message>
        <source>还有 {n} 条没有见到原文，共 {all} 条；核对之前不写进公开记录</source>
        <translation>{n} of {all} not yet seen in the original; until verified they are not written into public records</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>▲ 把握不大，请核对</source>
        <translation>▲ Uncertain, please check</translation>
    </message>
    <message>
        <source>前两行</source>
        <translation>First two rows</translation>
    </message>
    <message>
        <source>名单的列</source>
        <translation>Columns of the list</translation>
    </message>
    <message>
        <source>名称相同</source>
        <translation>Same name</translation>
    </message>
    <message>
        <source>名称相近</source>
        <translation>Similar name</translation>
    </message>
    <message>
        <source>和上次一样</source>
        <translation>As last time</translation>
    </message>
    <message>
        <source>填入</source>
        <translation>Goes into</translation>
    </message>
    <message>
        <source>您选的</source>
        <translation>Your choice</translation>
    </message>
    <message>
        <source>把握</source>
        <translation>Certainty</translation>
    </message>
</context>
<context>
    <name>CommentBox</name>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>写给审查人或起草人，不会公开</source>
        <translation>To the reviewer or the clerk; never published</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>多了 {0} 字，请分成几条写。</source>
        <translation>{0} characters too many, please split it.</translation>
    </message>
    <message>
        <source>批注内容</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>批注在(&amp;M)</source>
        <translation>Co&amp;mment on</translation>
    </message>
    <message>
        <source>批注在哪一项</source>
        <translation>Which field to comment on</translation>
    </message>
    <message>
        <source>添加批注</source>
        <translation>Add comment</translation>
    </message>
    <message>
        <source>答复</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>答复 {0}：{1}</source>
        <translation>Reply by {0}: {1}</translation>
    </message>
</context>
<context>
    <name>CommentStrip</name>
    <message>
        <source>已解决</source>
        <translation>Resolved</translation>
    </message>
    <message>
        <source>批注　{0}</source>
        <translation>Comment  {0}</translation>
    </message>
    <message>
        <source>答复</source>
        <translation>Reply</translation>
    </message>
</context>
<context>
    <name>CommentsPanel</name>
    <message>
        <source>已解决 {0} 条</source>
        <translation>{0} resolved</translation>
    </message>
    <message>
        <source>批注</source>
        <translation>Comments</translation>
    </message>
    <message>
        <source>收起已解决的 {0} 条</source>
        <translation>Hide {0} resolved</translation>
    </message>
    <message>
        <source>没有批注。</source>
        <translation>No comments.</translation>
    </message>
    <message>
        <source>还没有批注。对哪一项有话要说，写在上面；只在本单位内可见，不会公开。</source>
        <translation>No comments yet. Write above what you have to say about a field; it stays in this office and is never published.</translation>
    </message>
</context>
<context>
    <name>ComparingView</name>
    <message>
        <source>{0} 处不同</source>
        <translation>{0} differences</translation>
    </message>
    <message>
        <source>{0} 草稿</source>
        <translation>{0} draft</translation>
    </message>
    <message>
        <source>下一处 F8</source>
        <translation>Next F8</translation>
    </message>
    <message>
        <source>原来的修订</source>
        <translation>Earlier revision</translation>
    </message>
    <message>
        <source>收起 Esc</source>
        <translation>Close Esc</translation>
    </message>
    <message>
        <source>正在对照…</source>
        <translation>Comparing…</translation>
    </message>
    <message>
        <source>没有不同</source>
        <translation>No difference</translation>
    </message>
    <message>
        <source>没有对照出来。</source>
        <translation>Could not be compared.</translation>
    </message>
    <message>
        <source>现在的修订</source>
        <translation>Present revision</translation>
    </message>
    <message>
        <source>逐页</source>
        <translation>By page</translation>
    </message>
    <message>
        <source>逐项</source>
        <translation>By field</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>以本机签发的为准</source>
        <translation>Ours, as signed, stands</translation>
    </message>
    <message>
        <source>先不决定</source>
        <translation>Decide later</translation>
    </message>
    <message>
        <source>对照两个版本</source>
        <translation>Compare both versions</translation>
    </message>
    <message>
        <source>有 {n} 项不同，列在前面。以本机签发的为准时，只替换这里看到的版本。</source>
        <translation>{n} fields differ and are listed first. If ours stands, only the version seen here is replaced.</translation>
    </message>
</context>
<context>
    <name>ContentsPage</name>
    <message>
        <source>{0} {1} 于 {2} 导出，签名成立，已按固定的名单核对</source>
        <translation>Made by {0}, {1}, on {2}; the signature holds, checked by the pinned list</translation>
    </message>
    <message>
        <source>不同的项目</source>
        <translation>What differs</translation>
    </message>
    <message>
        <source>两边对照</source>
        <translation>Both sides</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>Disclosure</translation>
    </message>
    <message>
        <source>办理到</source>
        <translation>Stands at</translation>
    </message>
    <message>
        <source>包里的</source>
        <translation>In the package</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>另存 {0} 件草稿</source>
        <translation>Copy {0} as drafts</translation>
    </message>
    <message>
        <source>和本库相比</source>
        <translation>Compared with here</translation>
    </message>
    <message>
        <source>收下</source>
        <translation>Take in</translation>
    </message>
    <message>
        <source>收下 {0} 件</source>
        <translation>Take in {0}</translation>
    </message>
    <message>
        <source>收下 {0} 件，另存 {1} 件</source>
        <translation>Take in {0}, copy {1}</translation>
    </message>
    <message>
        <source>本库的</source>
        <translation>Here</translation>
    </message>
    <message>
        <source>本库的不会改动。勾选后，包里的内容另存为一份您的草稿。</source>
        <translation>What is here stays as it is. Ticked, the content of the package becomes a draft of yours beside it.</translation>
    </message>
    <message>
        <source>本库的不会改动。要另存为一份草稿，请由起草人打开这个包。</source>
        <translation>What is here stays as it is. A clerk can open the package to make a draft of it.</translation>
    </message>
    <message>
        <source>正在收下</source>
        <translation>Taking in</translation>
    </message>
    <message>
        <source>没有要收的</source>
        <translation>Nothing to take in</translation>
    </message>
    <message>
        <source>谁签的</source>
        <translation>Who signed</translation>
    </message>
    <message>
        <source>还没有人签过意见。</source>
        <translation>Nobody has signed an opinion yet.</translation>
    </message>
    <message>
        <source>送审包里的事项</source>
        <translation>Disclosures in the package</translation>
    </message>
    <message>
        <source>送审包：{0} 件</source>
        <translation>Package: {0}</translation>
    </message>
    <message>
        <source>；这个包以前收过</source>
        <translation>; taken in before</translation>
    </message>
</context>
<context>
    <name>ContentsPanel</name>
    <message>
        <source>{0}（{1} 行）</source>
        <translation>{0} ({1} rows)</translation>
    </message>
    <message>
        <source>不公开</source>
        <translation>Not public</translation>
    </message>
    <message>
        <source>公开为 {0}</source>
        <translation>Published as {0}</translation>
    </message>
    <message>
        <source>填报内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>批注</source>
        <translation>Comments</translation>
    </message>
    <message>
        <source>批注：{0}</source>
        <translation>Comments: {0}</translation>
    </message>
    <message>
        <source>这里只列前 {0} 行。</source>
        <translation>Only the first {0} rows are listed.</translation>
    </message>
</context>
<context>
    <name>Count</name>
    <message>
        <source>{word}，{n} 件</source>
        <translation>{word}, {n} items</translation>
    </message>
</context>
<context>
    <name>DateRangeEntry</name>
    <message>
        <source>{0}，止</source>
        <translation>{0}, end</translation>
    </message>
    <message>
        <source>至</source>
        <translation>to</translation>
    </message>
    <message>
        <source>起</source>
        <translation>from</translation>
    </message>
</context>
<context>
    <name>DayLine</name>
    <message>
        <source>年-月-日</source>
        <translation>YYYY-MM-DD</translation>
    </message>
    <message>
        <source>打开日历</source>
        <translation>Open calendar</translation>
    </message>
    <message>
        <source>打开日历（Alt+↓）</source>
        <translation>Open calendar (Alt+↓)</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>已检查并添加“{0}”</source>
        <translation>Checked and attached "{0}"</translation>
    </message>
    <message>
        <source>已移除“{0}”，按 Ctrl+Z 可以撤销</source>
        <translation>Removed "{0}"; Ctrl+Z brings it back</translation>
    </message>
    <message>
        <source>已遮盖“{0}”，按 Ctrl+Z 可以撤销</source>
        <translation>Masked "{0}"; Ctrl+Z brings it back</translation>
    </message>
    <message>
        <source>正在检查“{0}”…</source>
        <translation>Checking "{0}"…</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>{0} 起张贴在{1}{2}</source>
        <translation>From {0} posted at {1}{2}</translation>
    </message>
    <message>
        <source>{0}　签发人 {1}　密级 无</source>
        <translation>{0}  Signer {1}  Classification none</translation>
    </message>
    <message>
        <source>{0}（{1} 登记）</source>
        <translation>{0} (recorded by {1})</translation>
    </message>
    <message>
        <source>{n} 次</source>
        <translation>{n} times</translation>
    </message>
    <message>
        <source>上次结果</source>
        <translation>Last answer</translation>
    </message>
    <message>
        <source>为什么等</source>
        <translation>Why it waits</translation>
    </message>
    <message>
        <source>例如：一楼大厅公示栏</source>
        <translation>e.g. notice board, ground floor</translation>
    </message>
    <message>
        <source>例如：线下印发的请示用号</source>
        <translation>e.g. number used for a paper request</translation>
    </message>
    <message>
        <source>公开时间</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>内容哈希</source>
        <translation>Content hash</translation>
    </message>
    <message>
        <source>办理</source>
        <translation>Process</translation>
    </message>
    <message>
        <source>号已经给出，但没有公文。请说明原因，登记簿里会一并印出。</source>
        <translation>The number was given out but has no document. Say why; the register prints it too.</translation>
    </message>
    <message>
        <source>回执版本</source>
        <translation>Version in receipt</translation>
    </message>
    <message>
        <source>在公示栏公开{0}；还没有登记张贴</source>
        <translation>On the notice board {0}; posting not yet recorded</translation>
    </message>
    <message>
        <source>夜间核对</source>
        <translation>Nightly check</translation>
    </message>
    <message>
        <source>对照两个版本</source>
        <translation>Compare both versions</translation>
    </message>
    <message>
        <source>已试</source>
        <translation>Tries</translation>
    </message>
    <message>
        <source>张贴地点(&amp;Y)</source>
        <translation>Posted &amp;at</translation>
    </message>
    <message>
        <source>打印张贴单…</source>
        <translation>Print a slip…</translation>
    </message>
    <message>
        <source>打开公开页面</source>
        <translation>Open public page</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>登记张贴</source>
        <translation>Record posting</translation>
    </message>
    <message>
        <source>登记撤下</source>
        <translation>Record removal</translation>
    </message>
    <message>
        <source>目录信息</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>缺号原因(&amp;Y)</source>
        <translation>Reason for g&amp;ap</translation>
    </message>
    <message>
        <source>记录地址</source>
        <translation>Address of record</translation>
    </message>
    <message>
        <source>说明原因</source>
        <translation>Give reason</translation>
    </message>
    <message>
        <source>附件</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>，{0} 撤下</source>
        <translation>, removed {0}</translation>
    </message>
    <message>
        <source>，张贴到 {0}</source>
        <translation>, posted until {0}</translation>
    </message>
</context>
<context>
    <name>DiscardDialog</name>
    <message>
        <source>不废弃</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>为什么废弃“{0}”？草稿不再办理，但留在台账里。</source>
        <translation>Why discard "{0}"? The draft is not worked on any more but stays in the register.</translation>
    </message>
    <message>
        <source>废弃的理由</source>
        <translation>Reason for discarding</translation>
    </message>
    <message>
        <source>废弃草稿</source>
        <translation>Discard draft</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
</context>
<context>
    <name>DistrictModel</name>
    <message>
        <source>{kind}　第 {version} 版　{note}</source>
        <translation>{kind}, version {version}: {note}</translation>
    </message>
    <message>
        <source>× 已撤销</source>
        <translation>× Cancelled</translation>
    </message>
    <message>
        <source>→ 整改中</source>
        <translation>→ Under way</translation>
    </message>
    <message>
        <source>▲ 已逾期</source>
        <translation>▲ Overdue</translation>
    </message>
    <message>
        <source>◇ 待同意</source>
        <translation>◇ To agree</translation>
    </message>
    <message>
        <source>● 已办结</source>
        <translation>● Settled</translation>
    </message>
    <message>
        <source>整改通知　{no}　{issuer}</source>
        <translation>Rectification order {no}, {issuer}</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>来件</source>
        <translation>From the district</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>表单更新</source>
        <translation>Form update</translation>
    </message>
    <message>
        <source>词库更新</source>
        <translation>Lexicon update</translation>
    </message>
</context>
<context>
    <name>DistrictScreen</name>
    <message>
        <source>区级公钥的指纹是：

{print}

与区里书面告知的逐字一致吗？</source>
        <translation>The fingerprint of the district's key is:

{print}

Is it, character by character, what the district gave in writing?</translation>
    </message>
    <message>
        <source>区里来件</source>
        <translation>From the district</translation>
    </message>
    <message>
        <source>区里来件列表</source>
        <translation>List of what came from the district</translation>
    </message>
    <message>
        <source>区里还没有来件</source>
        <translation>Nothing has come from the district</translation>
    </message>
    <message>
        <source>已采用，以后起草和审查按新的一版</source>
        <translation>Adopted: drafting and review follow the new version</translation>
    </message>
    <message>
        <source>整改通知、统一的表单和词库更新会出现在这里；联网时自动收取。</source>
        <translation>Rectification orders and updates of forms and lexicons appear here; they are fetched while online.</translation>
    </message>
    <message>
        <source>整改通知待办 {n} 件，更新待同意 {m} 件</source>
        <translation>Open orders: {n}; updates to agree to: {m}</translation>
    </message>
    <message>
        <source>核对区级公钥</source>
        <translation>Compare the district's key</translation>
    </message>
    <message>
        <source>立即收取</source>
        <translation>Fetch now</translation>
    </message>
</context>
<context>
    <name>Drawing</name>
    <message>
        <source>表格很长，公文不随填写重画。
要看时请再点一次“预览”。</source>
        <translation>The table is long, so the document is not redrawn while you type.
Click "Preview" again to see it.</translation>
    </message>
</context>
<context>
    <name>DueCalendar</name>
    <message>
        <source>{0}年</source>
        <translation>{0}</translation>
    </message>
    <message>
        <source>{0}月</source>
        <translation>{0}</translation>
    </message>
    <message>
        <source>{n} 件到期</source>
        <translation>{n} due</translation>
    </message>
    <message>
        <source>上一月</source>
        <translation>Previous month</translation>
    </message>
    <message>
        <source>下一月</source>
        <translation>Next month</translation>
    </message>
    <message>
        <source>到期日历</source>
        <translation>Due calendar</translation>
    </message>
    <message>
        <source>年份</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>月份</source>
        <translation>Month</translation>
    </message>
</context>
<context>
    <name>EditorHead</name>
    <message>
        <source>{0} 处上期内容</source>
        <translation>{0} from last period</translation>
    </message>
    <message>
        <source>{0} 处提示待写理由</source>
        <translation>{0} hints need a reason</translation>
    </message>
    <message>
        <source>{0} 处疑点</source>
        <translation>{0} findings</translation>
    </message>
    <message>
        <source>{0} 处问题</source>
        <translation>{0} problems</translation>
    </message>
    <message>
        <source>下一处 F8（{0}）</source>
        <translation>Next F8 ({0})</translation>
    </message>
    <message>
        <source>侧栏 F9</source>
        <translation>Side F9</translation>
    </message>
    <message>
        <source>填报进度</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>已填 {0} / {1}</source>
        <translation>{0} of {1} filled in</translation>
    </message>
    <message>
        <source>怎么填写光标所在的一项</source>
        <translation>How the field at the cursor is filled in</translation>
    </message>
    <message>
        <source>按此新建下期</source>
        <translation>New period from this</translation>
    </message>
    <message>
        <source>新建一份草稿，带上这一期的内容，并标出要改的日期、期间和数字</source>
        <translation>Makes a draft with this period's content and marks the dates, periods and figures to change</translation>
    </message>
    <message>
        <source>显示或收起右侧的疑点、预览和附件</source>
        <translation>Shows or hides findings, preview and files at the right</translation>
    </message>
    <message>
        <source>正在由{0}编辑</source>
        <translation>{0} is editing</translation>
    </message>
    <message>
        <source>没有问题</source>
        <translation>No problems</translation>
    </message>
    <message>
        <source>说明 F1</source>
        <translation>Help F1</translation>
    </message>
</context>
<context>
    <name>EditorScreen</name>
    <message>
        <source>侧栏</source>
        <translation>Side panel</translation>
    </message>
    <message>
        <source>别处的改动已自动合并</source>
        <translation>Changes made elsewhere were merged</translation>
    </message>
    <message>
        <source>填写说明</source>
        <translation>Instructions</translation>
    </message>
    <message>
        <source>已自动保存 {0}</source>
        <translation>Saved {0}</translation>
    </message>
    <message>
        <source>已退回：{0}</source>
        <translation>Returned: {0}</translation>
    </message>
    <message>
        <source>已送审，现在等初审人审查；退回时会出现在您的工作台上。</source>
        <translation>Sent for review: the section head has it now. If it comes back it is on your workbench.</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>收起说明</source>
        <translation>Close instructions</translation>
    </message>
    <message>
        <source>松开就添加为附件</source>
        <translation>Let go to attach</translation>
    </message>
    <message>
        <source>没有问题</source>
        <translation>No problems</translation>
    </message>
    <message>
        <source>返回列表</source>
        <translation>Back to list</translation>
    </message>
    <message>
        <source>逐处查看 F8</source>
        <translation>One by one F8</translation>
    </message>
    <message>
        <source>重做</source>
        <translation>Redo</translation>
    </message>
</context>
<context>
    <name>EndpointFields</name>
    <message>
        <source>单位账号(&amp;A)</source>
        <translation>&amp;Account</translation>
    </message>
    <message>
        <source>参考发布端的地址以 /v1 结尾；WordPress 网站填首页地址。是哪一种由程序辨认。</source>
        <translation>The reference endpoint's address ends in /v1; for a WordPress site give its home page. The program finds out which it is.</translation>
    </message>
    <message>
        <source>发布端地址(&amp;U)</source>
        <translation>Endpoint &amp;URL</translation>
    </message>
    <message>
        <source>口令(&amp;P)</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>请填发布端的地址，以 http:// 或 https:// 开头。</source>
        <translation>Please give the endpoint's address, starting with http:// or https://.</translation>
    </message>
    <message>
        <source>请填发布端账号的口令；发送成功后存入系统钥匙串，没有钥匙串就加密存入工作库。</source>
        <translation>Please give the endpoint account's password; once something was sent it is kept in the system keyring, or encrypted in the workspace.</translation>
    </message>
    <message>
        <source>请填本单位在发布端的账号。</source>
        <translation>Please give the unit's account at the endpoint.</translation>
    </message>
</context>
<context>
    <name>EndpointPage</name>
    <message>
        <source>发布端</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>发布端设置已保存</source>
        <translation>Endpoint saved</translation>
    </message>
    <message>
        <source>已连上，账号“{account}”可用；地址、账号和口令都已保存。</source>
        <translation>Connected: account "{account}" works; address, account and password are saved.</translation>
    </message>
    <message>
        <source>正在试连</source>
        <translation>Trying</translation>
    </message>
    <message>
        <source>签发后的公开记录发到这里；待发与已发里也能改</source>
        <translation>Where signed records go; it can also be changed in the outbox</translation>
    </message>
    <message>
        <source>试连并保存</source>
        <translation>Try and save</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>{name}，{n} 件</source>
        <translation>{name}, {n} items</translation>
    </message>
</context>
<context>
    <name>ErrorBar</name>
    <message>
        <source>知道了</source>
        <translation>Got it</translation>
    </message>
</context>
<context>
    <name>Explained</name>
    <message>
        <source>理由：{0}</source>
        <translation>Reason: {0}</translation>
    </message>
    <message>
        <source>规则提示，起草人已说明理由</source>
        <translation>Hints that the clerk gave a reason for</translation>
    </message>
</context>
<context>
    <name>Extent</name>
    <message>
        <source>只处置这一处</source>
        <translation>Only this place</translation>
    </message>
    <message>
        <source>同类全部共 {0} 处</source>
        <translation>All {0} alike</translation>
    </message>
    <message>
        <source>处置范围</source>
        <translation>How far it reaches</translation>
    </message>
    <message>
        <source>将一并处置</source>
        <translation>Settled together</translation>
    </message>
    <message>
        <source>本列同类共 {0} 处</source>
        <translation>All {0} alike in this column</translation>
    </message>
    <message>
        <source>本栏同类共 {0} 处</source>
        <translation>All {0} alike in this field</translation>
    </message>
    <message>
        <source>本附件同类共 {0} 处</source>
        <translation>All {0} alike in this file</translation>
    </message>
</context>
<context>
    <name>FieldChanges</name>
    <message>
        <source>填报内容和附件没有不同。</source>
        <translation>Content and files are the same.</translation>
    </message>
    <message>
        <source>逐项对照</source>
        <translation>Field by field</translation>
    </message>
</context>
<context>
    <name>FileList</name>
    <message>
        <source>{0}：选择文件</source>
        <translation>{0}: choose files</translation>
    </message>
    <message>
        <source>▲ {0} 处疑点</source>
        <translation>▲ {0} findings</translation>
    </message>
    <message>
        <source>● 无疑点</source>
        <translation>● No findings</translation>
    </message>
    <message>
        <source>把文件拖到这里，或</source>
        <translation>Drop files here, or</translation>
    </message>
    <message>
        <source>添加附件</source>
        <translation>Add file</translation>
    </message>
    <message>
        <source>移除</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>移除 {0}</source>
        <translation>Remove {0}</translation>
    </message>
    <message>
        <source>选择文件…</source>
        <translation>Choose file…</translation>
    </message>
</context>
<context>
    <name>FilledPage</name>
    <message>
        <source>{0} 处还要补填或改正</source>
        <translation>{0} still to fill in or correct</translation>
    </message>
    <message>
        <source>{0} 格没有读进来</source>
        <translation>{0} cells were not read</translation>
    </message>
    <message>
        <source>{0} 第 {1} 行</source>
        <translation>{0} row {1}</translation>
    </message>
    <message>
        <source>{0}；建立草稿后可以逐处改。</source>
        <translation>{0}; can be corrected in the draft.</translation>
    </message>
    <message>
        <source>内容完整，没有发现填写问题。</source>
        <translation>Complete, no problems found.</translation>
    </message>
    <message>
        <source>单元格</source>
        <translation>Cell</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>工作表</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>建立草稿</source>
        <translation>Make draft</translation>
    </message>
    <message>
        <source>没有导入的单元格和填写问题</source>
        <translation>Cells not imported, and problems</translation>
    </message>
    <message>
        <source>要改正的地方</source>
        <translation>To be corrected</translation>
    </message>
    <message>
        <source>项目</source>
        <translation>Item</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>{0}年</source>
        <translation>{0}</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>全部单位</source>
        <translation>All units</translation>
    </message>
    <message>
        <source>全部年份</source>
        <translation>All years</translation>
    </message>
    <message>
        <source>公示栏</source>
        <translation>Notice board</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>只看{0}，按下看全部</source>
        <translation>Only {0}; press to see all</translation>
    </message>
    <message>
        <source>只看：{0}　×</source>
        <translation>Only: {0}  ×</translation>
    </message>
    <message>
        <source>在办</source>
        <translation>Under way</translation>
    </message>
    <message>
        <source>年份</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>待印</source>
        <translation>To print</translation>
    </message>
    <message>
        <source>待我办</source>
        <translation>For me</translation>
    </message>
    <message>
        <source>按文号、标题、签发人查找</source>
        <translation>Find by number, title or signer</translation>
    </message>
    <message>
        <source>按标题、文号、内容、起草人查找</source>
        <translation>Find by title, number, content, clerk</translation>
    </message>
    <message>
        <source>查找公开事项</source>
        <translation>Find disclosures</translation>
    </message>
    <message>
        <source>查找登记簿</source>
        <translation>Find in register</translation>
    </message>
    <message>
        <source>登记簿</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>缺号</source>
        <translation>Gaps</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>上一处</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>下一处</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>在表中查找</source>
        <translation>Find in table</translation>
    </message>
    <message>
        <source>收起 Esc</source>
        <translation>Close Esc</translation>
    </message>
    <message>
        <source>没有找到</source>
        <translation>Nothing found</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>↑↓ 选择　Enter 打开　Esc 关闭</source>
        <translation>↑↓ choose   Enter opens   Esc closes</translation>
    </message>
    <message>
        <source>找到的事项和命令</source>
        <translation>Items and commands found</translation>
    </message>
    <message>
        <source>查找与命令</source>
        <translation>Find or do</translation>
    </message>
    <message>
        <source>没有找到。</source>
        <translation>Nothing found.</translation>
    </message>
    <message>
        <source>输入标题、文号、内容或要办的事</source>
        <translation>Title, number, contents, or what you want to do</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>上次处置：{0}</source>
        <translation>Settled before: {0}</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>同意</source>
        <translation>Agree</translation>
    </message>
    <message>
        <source>同意已有处置：{0}</source>
        <translation>Agree with what was decided: {0}</translation>
    </message>
    <message>
        <source>已有处置：{0}</source>
        <translation>Settled: {0}</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>撤销处置：{0}</source>
        <translation>Undo: {0}</translation>
    </message>
    <message>
        <source>显示全文</source>
        <translation>Show all text</translation>
    </message>
    <message>
        <source>沿用</source>
        <translation>Keep as before</translation>
    </message>
    <message>
        <source>移除隐藏内容</source>
        <translation>Remove hidden content</translation>
    </message>
    <message>
        <source>请立即停止处理：不要复制、转发、打印，并联系保密审查员。</source>
        <translation>Stop now: do not copy, forward or print it; call the secrecy officer.</translation>
    </message>
    <message>
        <source>遮盖</source>
        <translation>Mask</translation>
    </message>
    <message>
        <source>遮盖后：{0}</source>
        <translation>Once masked: {0}</translation>
    </message>
    <message>
        <source>重新处置</source>
        <translation>Decide again</translation>
    </message>
    <message>
        <source>重新处置：{0}</source>
        <translation>Decide again: {0}</translation>
    </message>
    <message>
        <source>隐去</source>
        <translation>Redact</translation>
    </message>
    <message>
        <source>须由起草人改正；审查时请退回。</source>
        <translation>The clerk has to correct it; return it when reviewing.</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>{0} 处已处置</source>
        <translation>{0} settled</translation>
    </message>
    <message>
        <source>{0} 处必须处置</source>
        <translation>{0} must be settled</translation>
    </message>
    <message>
        <source>{0} 处请留意</source>
        <translation>{0} to look at</translation>
    </message>
    <message>
        <source>下一处疑点</source>
        <translation>Next finding</translation>
    </message>
    <message>
        <source>再显示 {0} 处</source>
        <translation>Show {0} more</translation>
    </message>
    <message>
        <source>撤销刚才的 {0} 处处置</source>
        <translation>Undo the last {0}</translation>
    </message>
    <message>
        <source>没有发现疑点</source>
        <translation>No findings</translation>
    </message>
</context>
<context>
    <name>Flow</name>
    <message>
        <source>没有等您审查的事项了</source>
        <translation>Nothing more waits for your review</translation>
    </message>
</context>
<context>
    <name>FormChooser</name>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>带上“{0}”的内容，并标出要改的地方</source>
        <translation>Takes the content of "{0}" and marks what has to change</translation>
    </message>
    <message>
        <source>开始填报</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>按上期新建</source>
        <translation>From last period</translation>
    </message>
    <message>
        <source>查找表单</source>
        <translation>Find form</translation>
    </message>
    <message>
        <source>没有这个名称的表单。</source>
        <translation>No form of that name.</translation>
    </message>
    <message>
        <source>表单</source>
        <translation>Forms</translation>
    </message>
    <message>
        <source>输入表单或领域的名称</source>
        <translation>Name of a form or an area</translation>
    </message>
</context>
<context>
    <name>FormLine</name>
    <message>
        <source>填写说明</source>
        <translation>Instructions</translation>
    </message>
    <message>
        <source>填写说明（F1）</source>
        <translation>Instructions (F1)</translation>
    </message>
</context>
<context>
    <name>FormsPage</name>
    <message>
        <source>写法见表单目录里的 README；有错的文件会指出哪一行、怎么改，设置不会改动。</source>
        <translation>The README in the forms folder says how to write them; for a file with a mistake the line and the remedy are told, and the setting does not change.</translation>
    </message>
    <message>
        <source>只用程序自带的表单</source>
        <translation>Only the program's own forms</translation>
    </message>
    <message>
        <source>只用自带的表单</source>
        <translation>Only the program's forms</translation>
    </message>
    <message>
        <source>放在自带的表单之上：编号相同的替换，新的增加</source>
        <translation>Laid over the program's forms: same number replaces, new ones are added</translation>
    </message>
    <message>
        <source>本单位的表单</source>
        <translation>Our own forms</translation>
    </message>
    <message>
        <source>本单位的表单文件夹</source>
        <translation>Folder of our own forms</translation>
    </message>
    <message>
        <source>现在可用 {n} 个表单</source>
        <translation>{n} forms available</translation>
    </message>
    <message>
        <source>表单文件夹</source>
        <translation>Forms folder</translation>
    </message>
    <message>
        <source>表单设置已保存</source>
        <translation>Forms saved</translation>
    </message>
    <message>
        <source>选择文件夹…</source>
        <translation>Choose folder…</translation>
    </message>
</context>
<context>
    <name>FoundingPage</name>
    <message>
        <source>上一步</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>下一步</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>新建工作库</source>
        <translation>Create workspace</translation>
    </message>
    <message>
        <source>新建工作库（1／2）：位置和单位</source>
        <translation>New workspace (1/2): place and unit</translation>
    </message>
    <message>
        <source>新建工作库（2／2）：人员和口令</source>
        <translation>New workspace (2/2): people and passphrases</translation>
    </message>
    <message>
        <source>显示口令</source>
        <translation>Show passphrases</translation>
    </message>
    <message>
        <source>正在新建…</source>
        <translation>Making it…</translation>
    </message>
    <message>
        <source>粘贴名单</source>
        <translation>Paste a list</translation>
    </message>
    <message>
        <source>逐个填写</source>
        <translation>One by one</translation>
    </message>
    <message>
        <source>隐藏口令</source>
        <translation>Hide passphrases</translation>
    </message>
</context>
<context>
    <name>GroundInput</name>
    <message>
        <source>{0}的依据</source>
        <translation>Ground for: {0}</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>确定</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>选择，或写明条款和理由</source>
        <translation>Choose, or write article and reason</translation>
    </message>
</context>
<context>
    <name>HandingOutPage</name>
    <message>
        <source>去登录</source>
        <translation>Go on to sign in</translation>
    </message>
    <message>
        <source>口令条和恢复密钥不存在任何地方，离开这一页就看不到了；没有打印机可以打印成文件。</source>
        <translation>Slips and recovery key are stored nowhere and gone once you leave this page; without a printer they can be printed into a file.</translation>
    </message>
    <message>
        <source>工作库建好了</source>
        <translation>The workspace is ready</translation>
    </message>
    <message>
        <source>恢复密钥要打印出来锁进保险柜：管理员忘记口令时只有它能开。</source>
        <translation>Print the recovery key and lock it away: nothing else opens the workspace when the administrator forgets the passphrase.</translation>
    </message>
    <message>
        <source>打印口令条…</source>
        <translation>Print slips…</translation>
    </message>
    <message>
        <source>打印恢复密钥…</source>
        <translation>Print recovery key…</translation>
    </message>
    <message>
        <source>有 {0} 张口令条要发给本人。</source>
        <translation>{0} slips to hand out. </translation>
    </message>
</context>
<context>
    <name>HelpBrowser</name>
    <message>
        <source>帮助的正文</source>
        <translation>Text of the help page</translation>
    </message>
</context>
<context>
    <name>HelpPane</name>
    <message>
        <source>18 位统一社会信用代码（GB 32100-2015），照证书逐位写；边输入边核对校验位。</source>
        <translation>18-character unified social credit code (GB 32100-2015), as on the certificate; the check character is verified as you type.</translation>
    </message>
    <message>
        <source>{0}（依据待核）</source>
        <translation>{0} (to be verified)</translation>
    </message>
    <message>
        <source>{0}（只提示，写明理由即可送审）</source>
        <translation>{0} (a hint only; may be submitted with a reason)</translation>
    </message>
    <message>
        <source>不公开：不出现在任何公文、导出和数据里。</source>
        <translation>Not public: appears in no document, export or record.</translation>
    </message>
    <message>
        <source>不大于 {0}</source>
        <translation>Not more than {0}</translation>
    </message>
    <message>
        <source>不小于 {0}</source>
        <translation>Not less than {0}</translation>
    </message>
    <message>
        <source>从列表里选一项；输入其中几个字就能找到。</source>
        <translation>Choose from the list; typing a few characters finds it.</translation>
    </message>
    <message>
        <source>从省写到乡镇（街道），如 天津市武清区杨村街道；输入几个字就有提示，村写在后面。</source>
        <translation>From province to town, e.g. 天津市武清区杨村街道; typing offers places, the village goes behind.</translation>
    </message>
    <message>
        <source>公开到什么程度</source>
        <translation>How far it is public</translation>
    </message>
    <message>
        <source>公开：公文和数据里照填写的显示。</source>
        <translation>Public: shown in documents and data as entered.</translation>
    </message>
    <message>
        <source>写 2026-11-23、2026年11月23日、20261123、2026/11/23 或 11月23日（今年）；按 Alt+↓ 打开日历。</source>
        <translation>Write 2026-11-23, 2026年11月23日, 20261123, 2026/11/23 or 11月23日 (this year); Alt+↓ opens a calendar.</translation>
    </message>
    <message>
        <source>写一行文字，最多 500 字。</source>
        <translation>One line of text, at most 500 characters.</translation>
    </message>
    <message>
        <source>写姓名。</source>
        <translation>Write the name.</translation>
    </message>
    <message>
        <source>写机关、单位的全称，与印章一致。</source>
        <translation>Write the full name of the organ, as on its seal.</translation>
    </message>
    <message>
        <source>写阿拉伯数字，如 12.40 或 1,234.50；不写单位。</source>
        <translation>Write digits, e.g. 12.40 or 1,234.50, without the unit.</translation>
    </message>
    <message>
        <source>写阿拉伯数字，如 12；不写单位。</source>
        <translation>Write digits, e.g. 12, without the unit.</translation>
    </message>
    <message>
        <source>单位：{0}。</source>
        <translation>Unit: {0}.</translation>
    </message>
    <message>
        <source>只写整数</source>
        <translation>Whole numbers only</translation>
    </message>
    <message>
        <source>可以不填。</source>
        <translation>May be left empty. </translation>
    </message>
    <message>
        <source>可以分段，最多 20,000 字。</source>
        <translation>May have paragraphs, at most 20,000 characters.</translation>
    </message>
    <message>
        <source>可以选几项。</source>
        <translation>Several may be chosen.</translation>
    </message>
    <message>
        <source>填什么</source>
        <translation>What to fill in</translation>
    </message>
    <message>
        <source>填写说明</source>
        <translation>Instructions</translation>
    </message>
    <message>
        <source>小数最多 {0} 位</source>
        <translation>At most {0} decimals</translation>
    </message>
    <message>
        <source>必填。</source>
        <translation>Required. </translation>
    </message>
    <message>
        <source>怎么写</source>
        <translation>How to write it</translation>
    </message>
    <message>
        <source>收起 Esc</source>
        <translation>Close Esc</translation>
    </message>
    <message>
        <source>放入文件；放入时先检查，有密级标志的不收。</source>
        <translation>Put in a file; it is checked first, and none with a classification mark is accepted.</translation>
    </message>
    <message>
        <source>是自然人时遮盖后公开，是单位时照填写的公开。</source>
        <translation>Masked where it is a person, as entered where it is an organisation.</translation>
    </message>
    <message>
        <source>本表单的依据</source>
        <translation>Legal basis of this form</translation>
    </message>
    <message>
        <source>没有另外的规则。</source>
        <translation>No further rules.</translation>
    </message>
    <message>
        <source>至少 {0} 个字</source>
        <translation>At least {0} characters</translation>
    </message>
    <message>
        <source>规则</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>起止两天，各写成 2026-11-23 的样子；按 Alt+↓ 打开日历。</source>
        <translation>Two days, each like 2026-11-23; Alt+↓ opens a calendar.</translation>
    </message>
    <message>
        <source>选“是”或“否”。</source>
        <translation>Choose yes or no.</translation>
    </message>
    <message>
        <source>逐行填写；可从 Excel、WPS 粘贴，回车到下一行，点表头排序，Ctrl+F 在表中查找。</source>
        <translation>Row by row; paste from Excel or WPS, Enter goes to the next row, a head sorts, Ctrl+F finds in the table.</translation>
    </message>
    <message>
        <source>遮盖后公开：公文和数据里只显示遮盖后的样子。</source>
        <translation>Masked: documents and data show only the masked form.</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>{page} — 帮助</source>
        <translation>{page} — Help</translation>
    </message>
    <message>
        <source>上一页</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>在帮助里查找</source>
        <translation>Find in help</translation>
    </message>
    <message>
        <source>帮助</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>帮助目录</source>
        <translation>Contents of the help</translation>
    </message>
    <message>
        <source>没有找到，换个词试试</source>
        <translation>Nothing found; try another word</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>{0}与{1}对照</source>
        <translation>{0} against {1}</translation>
    </message>
    <message>
        <source>与{0}对照</source>
        <translation>Against {0}</translation>
    </message>
    <message>
        <source>历史</source>
        <translation>History</translation>
    </message>
    <message>
        <source>正在填写</source>
        <translation>being filled in</translation>
    </message>
    <message>
        <source>还没有审查意见。送审后，每一步的意见都记在这里。</source>
        <translation>No opinions yet. After submitting, the opinion of every step is kept here.</translation>
    </message>
</context>
<context>
    <name>ImportingScreen</name>
    <message>
        <source>一次导入一个文件，先打开“{0}”</source>
        <translation>One file is imported at a time; "{0}" comes first</translation>
    </message>
    <message>
        <source>用这个表单</source>
        <translation>Use this form</translation>
    </message>
    <message>
        <source>这份名单用哪个表单</source>
        <translation>Which form for this list</translation>
    </message>
</context>
<context>
    <name>IndexRulePage</name>
    <message>
        <source>例如：{number}</source>
        <translation>For example: {number}</translation>
    </message>
    <message>
        <source>保存规则</source>
        <translation>Save rule</translation>
    </message>
    <message>
        <source>签发时自动编出；已经给出的号不变，也不会再给别的事项</source>
        <translation>Made when signing; numbers given out stay and are never given again</translation>
    </message>
    <message>
        <source>索引号</source>
        <translation>Index number</translation>
    </message>
    <message>
        <source>索引号规则已保存</source>
        <translation>Index number rule saved</translation>
    </message>
    <message>
        <source>编码规则</source>
        <translation>Coding rule</translation>
    </message>
    <message>
        <source>编码规则(&amp;R)</source>
        <translation>Coding &amp;rule</translation>
    </message>
</context>
<context>
    <name>LineFields</name>
    <message>
        <source>不填即只信任系统里的证书；PEM 文件</source>
        <translation>Empty: only the system's certificates are trusted; a PEM file</translation>
    </message>
    <message>
        <source>不填即用系统的代理；例如 10.1.1.8:8080</source>
        <translation>Such as 10.1.1.8:8080; empty: the system's</translation>
    </message>
    <message>
        <source>代理口令(&amp;W)</source>
        <translation>Proxy pass&amp;word</translation>
    </message>
    <message>
        <source>代理要登录时填</source>
        <translation>If it asks</translation>
    </message>
    <message>
        <source>代理账号(&amp;N)</source>
        <translation>Proxy accou&amp;nt</translation>
    </message>
    <message>
        <source>本单位的根证书(&amp;C)</source>
        <translation>The office's own root &amp;certificate</translation>
    </message>
    <message>
        <source>网络代理(&amp;R)</source>
        <translation>P&amp;roxy</translation>
    </message>
    <message>
        <source>证书 (*.pem *.crt *.cer)</source>
        <translation>Certificates (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>选择…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>选择根证书</source>
        <translation>Choose a root certificate</translation>
    </message>
</context>
<context>
    <name>LooksPage</name>
    <message>
        <source>{n} 分钟</source>
        <translation>{n} minutes</translation>
    </message>
    <message>
        <source>减少动画：不滑动、不淡入、光标不闪(&amp;M)</source>
        <translation>Reduce &amp;motion: nothing slides or fades, the cursor does not blink</translation>
    </message>
    <message>
        <source>只管这台电脑上的您；马上改变</source>
        <translation>For you on this computer only; changes at once</translation>
    </message>
    <message>
        <source>外观和语言</source>
        <translation>Look and language</translation>
    </message>
    <message>
        <source>字号(&amp;S)</source>
        <translation>Text &amp;size</translation>
    </message>
    <message>
        <source>宽松</source>
        <translation>Comfortable</translation>
    </message>
    <message>
        <source>无人操作时锁定(&amp;I)</source>
        <translation>Lock when &amp;idle for</translation>
    </message>
    <message>
        <source>浅色</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>深色</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>疏密(&amp;D)</source>
        <translation>&amp;Density</translation>
    </message>
    <message>
        <source>紧凑</source>
        <translation>Compact</translation>
    </message>
    <message>
        <source>语言(&amp;L)</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>跟随系统</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>颜色(&amp;C)</source>
        <translation>&amp;Colours</translation>
    </message>
    <message>
        <source>高对比度：文字更深，边框看得见(&amp;H)</source>
        <translation>&amp;High contrast: darker text, visible borders</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>公开</source>
        <translation>Gongkai</translation>
    </message>
    <message>
        <source>公开 — {place}</source>
        <translation>Gongkai — {place}</translation>
    </message>
    <message>
        <source>已回到上次的地方</source>
        <translation>Back where you were</translation>
    </message>
    <message>
        <source>演练</source>
        <translation>Practice</translation>
    </message>
</context>
<context>
    <name>MasksPage</name>
    <message>
        <source>{before} 遮盖成 {after}</source>
        <translation>{before} becomes {after}</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>全部遮盖</source>
        <translation>Mask all</translation>
    </message>
    <message>
        <source>前面留几位(&amp;A)</source>
        <translation>Stay in &amp;front</translation>
    </message>
    <message>
        <source>原文</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>后面留几位(&amp;B)</source>
        <translation>Stay &amp;behind</translation>
    </message>
    <message>
        <source>恢复原来的样子</source>
        <translation>Program's form</translation>
    </message>
    <message>
        <source>掩码</source>
        <translation>Masks</translation>
    </message>
    <message>
        <source>掩码列表</source>
        <translation>List of masks</translation>
    </message>
    <message>
        <source>掩码已保存</source>
        <translation>Mask saved</translation>
    </message>
    <message>
        <source>样子(&amp;F)</source>
        <translation>&amp;Form</translation>
    </message>
    <message>
        <source>留两头</source>
        <translation>Keep both ends</translation>
    </message>
    <message>
        <source>疑点</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>遮盖后</source>
        <translation>Masked</translation>
    </message>
    <message>
        <source>遮盖成什么样；国家没有规定位数，由本单位定</source>
        <translation>What masked values look like; no national rule fixes the digits, the office does</translation>
    </message>
</context>
<context>
    <name>MatchingPage</name>
    <message>
        <source>{0}，工作表“{1}”，标题在第 {2} 行</source>
        <translation>{0}, sheet "{1}", heads in row {2}</translation>
    </message>
    <message>
        <source>不能导入的第一处，{0}：{1}</source>
        <translation>First that cannot be imported, {0}: {1}</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>合计行（第 {0} 行）不导入。</source>
        <translation>The total (row {0}) is not imported.</translation>
    </message>
    <message>
        <source>导入 {0} 件</source>
        <translation>Import {0}</translation>
    </message>
    <message>
        <source>导入名单：{0}</source>
        <translation>Import list: {0}</translation>
    </message>
    <message>
        <source>找到 {0} 行：可以新建 {1} 件，已经有 {2} 件，不能导入 {3} 行。</source>
        <translation>{0} rows found: {1} new, {2} already there, {3} cannot be imported.</translation>
    </message>
    <message>
        <source>换表单…</source>
        <translation>Other form…</translation>
    </message>
    <message>
        <source>正在导入</source>
        <translation>Importing</translation>
    </message>
    <message>
        <source>正在清点…</source>
        <translation>Counting…</translation>
    </message>
    <message>
        <source>没有列的必填项，导入后在草稿里补填：{0}。</source>
        <translation>Required fields without a column, to be filled in later: {0}.</translation>
    </message>
    <message>
        <source>第 {0} 行</source>
        <translation>Row {0}</translation>
    </message>
    <message>
        <source>要有“{0}”这一列，才能辨认每一行是哪一件。</source>
        <translation>The column "{0}" is needed to tell which row is which disclosure.</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>先不合并</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>合并两处改动</source>
        <translation>Merge two changes</translation>
    </message>
    <message>
        <source>按合并后的保存</source>
        <translation>Save as merged</translation>
    </message>
    <message>
        <source>有 {n} 项两边都改了，请逐项选定：按 1 用我填的，按 2 用对方填的，按 F2 在“合并后”里改写。</source>
        <translation>{n} fields were changed on both sides; choose for each: 1 mine, 2 theirs, F2 to rewrite it under "Merged".</translation>
    </message>
    <message>
        <source>都已选定。没有冲突的改动已自动合并，保存前还可以改选。</source>
        <translation>All chosen. What did not clash is merged; you may still choose otherwise before saving.</translation>
    </message>
    <message>
        <source>（请选择）</source>
        <translation>(choose)</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>NoticesPage</name>
    <message>
        <source>只管这台电脑上的您</source>
        <translation>For you on this computer only</translation>
    </message>
    <message>
        <source>已保存</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>系统通知</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>退回、逾期、快到期和发布异常时用系统通知告诉我(&amp;N)</source>
        <translation>&amp;Notify me of returns, overdue and nearly due items and delivery problems</translation>
    </message>
    <message>
        <source>通知里只有件数，没有事项的标题和内容。从下次登录起每一刻钟看一次。</source>
        <translation>A notification holds numbers only, no titles or contents. From the next sign-in on, every quarter of an hour.</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>公开</source>
        <translation>Gongkai</translation>
    </message>
</context>
<context>
    <name>NumberBlockCard</name>
    <message>
        <source>不限</source>
        <translation>No end</translation>
    </message>
    <message>
        <source>今年还剩 {left} 个号。</source>
        <translation>{left} numbers are left this year. </translation>
    </message>
    <message>
        <source>保存号段</source>
        <translation>Save block</translation>
    </message>
    <message>
        <source>到(&amp;T)</source>
        <translation>&amp;to</translation>
    </message>
    <message>
        <source>发文字号和索引号的序号都在号段里编，每年从起号编起。一个单位用几个工作库时，各库的号段不要重叠。</source>
        <translation>Document numbers and the serials of index numbers are drawn from this block, each year from its first number. Where a unit has several workspaces, their blocks must not overlap.</translation>
    </message>
    <message>
        <source>号段从(&amp;F)</source>
        <translation>Numbers &amp;from</translation>
    </message>
    <message>
        <source>号段已保存</source>
        <translation>Block of numbers saved</translation>
    </message>
    <message>
        <source>号段没有止号，不会用完。</source>
        <translation>The block has no end and is never used up.</translation>
    </message>
    <message>
        <source>快用完了，请尽早商定下一个号段。</source>
        <translation>It is nearly used up: agree on the next block soon.</translation>
    </message>
    <message>
        <source>止号</source>
        <translation>Last number</translation>
    </message>
    <message>
        <source>起号</source>
        <translation>First number</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>上次没有正常退出。可以回到当时的地方接着办。</source>
        <translation>The program did not end properly last time. You can go back to where you were.</translation>
    </message>
    <message>
        <source>待发与已发</source>
        <translation>Outbox</translation>
    </message>
    <message>
        <source>接着办(&amp;O)</source>
        <translation>G&amp;o on</translation>
    </message>
    <message>
        <source>转到</source>
        <translation>Go to</translation>
    </message>
</context>
<context>
    <name>OutboxModel</name>
    <message>
        <source>▲ 与签发不符</source>
        <translation>▲ Not as signed</translation>
    </message>
    <message>
        <source>公开事项</source>
        <translation>Disclosures</translation>
    </message>
    <message>
        <source>到 {0} 自动发送</source>
        <translation>Sent automatically {0}</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>还没有发送过</source>
        <translation>Not sent yet</translation>
    </message>
</context>
<context>
    <name>OutboxScreen</name>
    <message>
        <source>已发送 {n} 件</source>
        <translation>{n} sent</translation>
    </message>
    <message>
        <source>开始自动发送</source>
        <translation>Start automatic sending</translation>
    </message>
    <message>
        <source>待发 {n} 件，已发 {done} 件</source>
        <translation>{n} waiting, {done} sent</translation>
    </message>
    <message>
        <source>待发与已发</source>
        <translation>Outbox</translation>
    </message>
    <message>
        <source>待发与已发列表</source>
        <translation>Outbox list</translation>
    </message>
    <message>
        <source>待发的内容都保留着，处理好之后再按“立即发送”。</source>
        <translation>What waits is kept; put it right, then press "Send now".</translation>
    </message>
    <message>
        <source>暂停自动发送</source>
        <translation>Pause automatic sending</translation>
    </message>
    <message>
        <source>正在发送</source>
        <translation>Sending</translation>
    </message>
    <message>
        <source>正在读取发布端的版本</source>
        <translation>Reading the endpoint's version</translation>
    </message>
    <message>
        <source>没有全部发送</source>
        <translation>Not everything was sent</translation>
    </message>
    <message>
        <source>签发之后，公开事项会排在这里，联网后发送到发布端。</source>
        <translation>Signed disclosures queue here and are sent to the endpoint once there is a network.</translation>
    </message>
    <message>
        <source>还没有待发的公开事项</source>
        <translation>Nothing waits to be sent</translation>
    </message>
    <message>
        <source>，▲ {n} 件与签发不符</source>
        <translation>, ▲ {n} not as signed</translation>
    </message>
</context>
<context>
    <name>OwnPassphrasePage</name>
    <message>
        <source>两遍输入的不一样。</source>
        <translation>The two entries differ.</translation>
    </message>
    <message>
        <source>保存并登录</source>
        <translation>Save and sign in</translation>
    </message>
    <message>
        <source>再输一遍(&amp;A)</source>
        <translation>&amp;Again</translation>
    </message>
    <message>
        <source>口令条上的口令只用这一次。新口令至少 {n} 个字符，四五个不相干的词最好记，也最难猜。</source>
        <translation>The passphrase on the slip is for this once. Choose one of at least {n} characters: four or five unrelated words are easy to keep and hard to guess.</translation>
    </message>
    <message>
        <source>强度：{0}</source>
        <translation>Strength: {0}</translation>
    </message>
    <message>
        <source>换成您自己的口令</source>
        <translation>Choose a passphrase of your own</translation>
    </message>
    <message>
        <source>新口令(&amp;N)</source>
        <translation>&amp;New passphrase</translation>
    </message>
    <message>
        <source>请换一个和口令条上不同的口令。</source>
        <translation>Please choose another than the one on the slip.</translation>
    </message>
</context>
<context>
    <name>OwnWordsPage</name>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>本单位的词</source>
        <translation>Own words</translation>
    </message>
    <message>
        <source>本单位自己的词，加到自带的词库里；以后扫描时起作用</source>
        <translation>The office's own words, added to the program's; they count from the next scan on</translation>
    </message>
    <message>
        <source>每行一个词；以“-”开头的是例外，# 后面是说明(&amp;L)</source>
        <translation>One word a &amp;line; "-" starts an exception, # a note</translation>
    </message>
    <message>
        <source>词库</source>
        <translation>Lexicons</translation>
    </message>
    <message>
        <source>词库(&amp;W)</source>
        <translation>Le&amp;xicon</translation>
    </message>
    <message>
        <source>词库已保存</source>
        <translation>Lexicon saved</translation>
    </message>
</context>
<context>
    <name>PackDialog</name>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>只有{0}的 {1} 人和您能打开，别人捡到U盘也读不出内容。</source>
        <translation>Only {1} people of {0} and you can open it; whoever finds the stick reads nothing.</translation>
    </message>
    <message>
        <source>导出送审包</source>
        <translation>Make a package</translation>
    </message>
    <message>
        <source>已导出给{0}：{1}</source>
        <translation>Made for {0}: {1}</translation>
    </message>
    <message>
        <source>收件单位</source>
        <translation>For</translation>
    </message>
    <message>
        <source>收件单位(&amp;T)</source>
        <translation>&amp;To</translation>
    </message>
    <message>
        <source>正在加密和写入</source>
        <translation>Encrypting and writing</translation>
    </message>
    <message>
        <source>等 {0} 件</source>
        <translation>and more, {0} in all</translation>
    </message>
    <message>
        <source>还没有可以寄给的单位：请管理员在“设置—往来单位”里固定对方的公钥名单。</source>
        <translation>No office to send to yet: the administrator pins its key list under Settings, Other offices.</translation>
    </message>
    <message>
        <source>送审包 ({0})</source>
        <translation>Packages ({0})</translation>
    </message>
    <message>
        <source>送审包 {0}</source>
        <translation>package {0}</translation>
    </message>
    <message>
        <source>选择文件并导出…</source>
        <translation>Choose file and write…</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>公文页面</source>
        <translation>Pages of the document</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>第 {0} 页</source>
        <translation>Page {0}</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>主动公开台账</source>
        <translation>Register of disclosures</translation>
    </message>
    <message>
        <source>公示栏张贴单</source>
        <translation>Posting slip</translation>
    </message>
    <message>
        <source>发文登记簿</source>
        <translation>Register of issued documents</translation>
    </message>
    <message>
        <source>导出</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>已存成 {0} 个 PDF 文件，在 {1}</source>
        <translation>Saved as {0} PDF files in {1}</translation>
    </message>
    <message>
        <source>已导出 {0}</source>
        <translation>{0} exported</translation>
    </message>
    <message>
        <source>已送打印机 {0} 件</source>
        <translation>{0} sent to the printer</translation>
    </message>
    <message>
        <source>打印 {n} 件：每件另起一张，双面按长边翻页</source>
        <translation>Print {n} notices: each on a sheet of its own, two sides along the long edge</translation>
    </message>
    <message>
        <source>每件一个文件</source>
        <translation>One file per notice</translation>
    </message>
    <message>
        <source>用印登记簿</source>
        <translation>Register of seals</translation>
    </message>
</context>
<context>
    <name>PartnersPage</name>
    <message>
        <source>人数</source>
        <translation>People</translation>
    </message>
    <message>
        <source>公钥名单 (*.json)</source>
        <translation>Key lists (*.json)</translation>
    </message>
    <message>
        <source>写出本单位的名单</source>
        <translation>Write our list</translation>
    </message>
    <message>
        <source>写出本单位的名单…</source>
        <translation>Write our list…</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>取消这个单位</source>
        <translation>Forget this office</translation>
    </message>
    <message>
        <source>名单</source>
        <translation>List</translation>
    </message>
    <message>
        <source>名单已写到 {0}</source>
        <translation>List written to {0}</translation>
    </message>
    <message>
        <source>固定对方的名单…</source>
        <translation>Pin their list…</translation>
    </message>
    <message>
        <source>对方的公钥名单</source>
        <translation>Their key list</translation>
    </message>
    <message>
        <source>已取消这个单位</source>
        <translation>Office forgotten</translation>
    </message>
    <message>
        <source>已固定{0}的名单</source>
        <translation>List of {0} pinned</translation>
    </message>
    <message>
        <source>往来单位</source>
        <translation>Other offices</translation>
    </message>
    <message>
        <source>本单位名单签发人的指纹，请读给对方核对：{0}</source>
        <translation>Fingerprint of our list's signer, to be read out to the other side: {0}</translation>
    </message>
    <message>
        <source>核对指纹</source>
        <translation>Compare fingerprint</translation>
    </message>
    <message>
        <source>第 {0} 号</source>
        <translation>No. {0}</translation>
    </message>
    <message>
        <source>签发人的指纹</source>
        <translation>Signer's fingerprint</translation>
    </message>
    <message>
        <source>请打电话给{0}的管理员，请他读出本单位名单的指纹，照着输入（可以不打空格）：</source>
        <translation>Call the administrator of {0}, have the fingerprint of their list read out, and type it (blanks may be left out):</translation>
    </message>
    <message>
        <source>送审包只寄给、只收自这里的单位；对方名单里的人签的审查意见在本库有效</source>
        <translation>Packages go to and come from these offices only; what the people on their lists signed counts here</translation>
    </message>
</context>
<context>
    <name>PeopleBox</name>
    <message>
        <source>一行一个人：姓名、角色（可以几个）、登录名（可不写）。从表格粘贴也可以。</source>
        <translation>One person a line: name, roles (one or more, in Chinese), login (may be left out). Pasting from a sheet works too.</translation>
    </message>
    <message>
        <source>人员名单</source>
        <translation>List of people</translation>
    </message>
    <message>
        <source>共 {0} 人</source>
        <translation>{0} people</translation>
    </message>
    <message>
        <source>登录名不写就用姓名。每人的初始口令由程序编出，打印成条发给本人，第一次登录时要改。</source>
        <translation>Without a login the name serves. Initial passphrases are made up, printed as slips to hand out, and changed at the first signing in.</translation>
    </message>
    <message>
        <source>请至少写一个人。</source>
        <translation>Please name somebody.</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>{0}现在可以再试口令</source>
        <translation>{0} may try again now</translation>
    </message>
    <message>
        <source>{0}由{1}代办到 {2}</source>
        <translation>{0}: {1} acts until {2}</translation>
    </message>
    <message>
        <source>{0}的角色已改</source>
        <translation>Roles of {0} changed</translation>
    </message>
    <message>
        <source>{0}的账号已停用</source>
        <translation>Account of {0} closed</translation>
    </message>
    <message>
        <source>× 已停用</source>
        <translation>× Closed</translation>
    </message>
    <message>
        <source>○ 还没有换初始口令</source>
        <translation>○ Still the passphrase of the slip</translation>
    </message>
    <message>
        <source>● 在用</source>
        <translation>● In use</translation>
    </message>
    <message>
        <source>人员</source>
        <translation>People</translation>
    </message>
    <message>
        <source>停用后{0}不能再登录，签过的仍然有效。以后可以用“重新发放口令”恢复。</source>
        <translation>{0} can then no longer sign in; what was signed stays valid. A new passphrase opens the account again.</translation>
    </message>
    <message>
        <source>停用账号</source>
        <translation>Close account</translation>
    </message>
    <message>
        <source>停用账号…</source>
        <translation>Close account…</translation>
    </message>
    <message>
        <source>口令条</source>
        <translation>Passphrase slips</translation>
    </message>
    <message>
        <source>增加人员…</source>
        <translation>Add people…</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>恢复密钥</source>
        <translation>Recovery key</translation>
    </message>
    <message>
        <source>换一个新的恢复密钥并打印；以前打印的马上作废。请先确认打印机可用。</source>
        <translation>Makes and prints a new recovery key; the one printed before is void at once. Make sure that the printer works.</translation>
    </message>
    <message>
        <source>换恢复密钥</source>
        <translation>Renew recovery key</translation>
    </message>
    <message>
        <source>换恢复密钥并打印…</source>
        <translation>Renew and print recovery key…</translation>
    </message>
    <message>
        <source>改角色…</source>
        <translation>Change roles…</translation>
    </message>
    <message>
        <source>登录名</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>给{0}换一把新的签名钥和初始口令，打印成条交给本人。以前签的仍然有效。</source>
        <translation>Gives {0} a new signing key and an initial passphrase on a slip. What was signed before stays valid.</translation>
    </message>
    <message>
        <source>角色</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>解除等待</source>
        <translation>End the wait</translation>
    </message>
    <message>
        <source>账号</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>起草、初审、保密审查和签发要由不同的人办理；离岗的停用账号，签过的仍然有效</source>
        <translation>Drafting, section review, secrecy review and sign-off need different people; close the accounts of those who leave, what they signed stays valid</translation>
    </message>
    <message>
        <source>重新发放口令</source>
        <translation>Hand out a new passphrase</translation>
    </message>
    <message>
        <source>重新发放口令…</source>
        <translation>Hand out a new passphrase…</translation>
    </message>
</context>
<context>
    <name>PeopleStep</name>
    <message>
        <source>{role}的口令：{what}</source>
        <translation>Passphrase of the {role}: {what}</translation>
    </message>
    <message>
        <source>口令（至少 {n} 个字符）</source>
        <translation>Passphrase (at least {n})</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>每个人的登录名要各不相同。</source>
        <translation>Every login must be different.</translation>
    </message>
    <message>
        <source>登录名</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>请填{role}的登录名。</source>
        <translation>Please give the login of the {role}.</translation>
    </message>
    <message>
        <source>请至少填一个人。</source>
        <translation>Please enter at least one person.</translation>
    </message>
    <message>
        <source>起草、初审、保密审查和签发要由不同的人办理。没有填管理员的，由第一个人兼任，以后增加人员。</source>
        <translation>Drafting, section review, secrecy review and signing are done by different people. With no administrator entered, the first person is one too and adds people later.</translation>
    </message>
</context>
<context>
    <name>PlaceStep</name>
    <message>
        <source>办公服务器…</source>
        <translation>Office server…</translation>
    </message>
    <message>
        <source>区财政局</source>
        <translation>区财政局</translation>
    </message>
    <message>
        <source>单位代码(&amp;C)</source>
        <translation>Unit &amp;code</translation>
    </message>
    <message>
        <source>单位代码请用 2 到 8 个字母或数字。</source>
        <translation>Use 2 to 8 letters or digits for the code.</translation>
    </message>
    <message>
        <source>单位全称(&amp;N)</source>
        <translation>Full &amp;name of unit</translation>
    </message>
    <message>
        <source>单位简称(&amp;S)</source>
        <translation>&amp;Short name</translation>
    </message>
    <message>
        <source>工作库位置(&amp;F)</source>
        <translation>Workspace &amp;file</translation>
    </message>
    <message>
        <source>工作库文件</source>
        <translation>Workspace file</translation>
    </message>
    <message>
        <source>机关代字(&amp;M)</source>
        <translation>Number &amp;mark</translation>
    </message>
    <message>
        <source>机关代字用在发文字号里：武财〔2026〕48号。</source>
        <translation>The mark is part of document numbers: 武财〔2026〕48号.</translation>
    </message>
    <message>
        <source>武清区财政局</source>
        <translation>武清区财政局</translation>
    </message>
    <message>
        <source>武财</source>
        <translation>武财</translation>
    </message>
    <message>
        <source>请填单位全称和机关代字。</source>
        <translation>Please give the unit's full name and its number mark.</translation>
    </message>
    <message>
        <source>请填工作库文件的位置。</source>
        <translation>Please say where the workspace file lies.</translation>
    </message>
    <message>
        <source>这个文件已经有了：请换一个文件名，或返回上一步打开它。</source>
        <translation>This file exists already: take another name, or go back and open it.</translation>
    </message>
    <message>
        <source>选择…</source>
        <translation>Choose…</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>停止打印</source>
        <translation>Stop printing</translation>
    </message>
    <message>
        <source>公文</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>公文没有画出来。</source>
        <translation>The document could not be drawn.</translation>
    </message>
    <message>
        <source>填写后在这里看到公文</source>
        <translation>What you fill in appears here as a document</translation>
    </message>
    <message>
        <source>正在打印 {0} / {1} 页</source>
        <translation>Printing page {0} of {1}</translation>
    </message>
</context>
<context>
    <name>PrintLog</name>
    <message>
        <source>打印记录</source>
        <translation>Print log</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>表单没有问题。</source>
        <translation>The form has no problems.</translation>
    </message>
    <message>
        <source>表单问题</source>
        <translation>Problems of the form</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>{n} 毫米</source>
        <translation>{n} mm</translation>
    </message>
    <message>
        <source>代码，2 到 8 个字母或数字(&amp;C)</source>
        <translation>&amp;Code, 2 to 8 letters or digits</translation>
    </message>
    <message>
        <source>以后的公文照此排印；已经签发的不变</source>
        <translation>Later documents follow it; what was signed stays</translation>
    </message>
    <message>
        <source>保存单位资料</source>
        <translation>Save unit</translation>
    </message>
    <message>
        <source>保存版式</source>
        <translation>Save layout</translation>
    </message>
    <message>
        <source>全称(&amp;N)</source>
        <translation>Full &amp;name</translation>
    </message>
    <message>
        <source>单位(&amp;U)</source>
        <translation>&amp;Unit</translation>
    </message>
    <message>
        <source>单位资料</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>单位资料已保存</source>
        <translation>Unit saved</translation>
    </message>
    <message>
        <source>印发机关，不填就是发文机关(&amp;O)</source>
        <translation>Issuing &amp;organ if another</translation>
    </message>
    <message>
        <source>增加单位…</source>
        <translation>Add a unit…</translation>
    </message>
    <message>
        <source>已增加单位“{0}”</source>
        <translation>Unit "{0}" added</translation>
    </message>
    <message>
        <source>末页加版记（抄送、印发机关和日期）(&amp;I)</source>
        <translation>&amp;Imprint on the last page (copies to, issuing organ, date)</translation>
    </message>
    <message>
        <source>机关代字(&amp;M)</source>
        <translation>Number &amp;mark</translation>
    </message>
    <message>
        <source>版式已保存</source>
        <translation>Layout saved</translation>
    </message>
    <message>
        <source>简称(&amp;S)</source>
        <translation>&amp;Short name</translation>
    </message>
    <message>
        <source>红头文字，{organ} 是单位全称(&amp;H)</source>
        <translation>Red &amp;head; {organ} is the full name</translation>
    </message>
    <message>
        <source>红头：{head}　　发文字号：{mark}〔{year}〕1号</source>
        <translation>Red head: {head}   Number: {mark}〔{year}〕1号</translation>
    </message>
    <message>
        <source>给印章留的直径，0 是不留(&amp;D)</source>
        <translation>&amp;Diameter left for the seal, 0: none</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>停止</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>正在停止</source>
        <translation>Stopping</translation>
    </message>
</context>
<context>
    <name>PublishedPanel</name>
    <message>
        <source>▲ 核对异常</source>
        <translation>▲ Check failed</translation>
    </message>
    <message>
        <source>公开情况</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>回执</source>
        <translation>Receipts</translation>
    </message>
    <message>
        <source>已安排</source>
        <translation>Scheduled</translation>
    </message>
    <message>
        <source>更正和撤回</source>
        <translation>Corrections and withdrawals</translation>
    </message>
    <message>
        <source>还没有公开过。</source>
        <translation>Not published yet.</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>为什么不适用（必填）</source>
        <translation>Why it does not apply (required)</translation>
    </message>
    <message>
        <source>哪里不符合</source>
        <translation>What does not comply</translation>
    </message>
    <message>
        <source>按 {0}</source>
        <translation>Press {0}</translation>
    </message>
    <message>
        <source>没有答</source>
        <translation>Unanswered</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>区里来件</source>
        <translation>From the district</translation>
    </message>
    <message>
        <source>印发</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>国企</source>
        <translation>State firms</translation>
    </message>
    <message>
        <source>审查</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>工作</source>
        <translation>Workbench</translation>
    </message>
    <message>
        <source>待发</source>
        <translation>Outbox</translation>
    </message>
    <message>
        <source>待发与已发</source>
        <translation>Outbox</translation>
    </message>
    <message>
        <source>服务</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>权力</source>
        <translation>Powers</translation>
    </message>
    <message>
        <source>来件</source>
        <translation>District</translation>
    </message>
    <message>
        <source>查找…</source>
        <translation>Find…</translation>
    </message>
    <message>
        <source>检查</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>流程</source>
        <translation>Flow</translation>
    </message>
    <message>
        <source>环保</source>
        <translation>Ecology</translation>
    </message>
    <message>
        <source>社会</source>
        <translation>Social</translation>
    </message>
    <message>
        <source>签发</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>设置</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>财政</source>
        <translation>Finance</translation>
    </message>
    <message>
        <source>资源</source>
        <translation>Resources</translation>
    </message>
    <message>
        <source>送审</source>
        <translation>Packages</translation>
    </message>
    <message>
        <source>重点领域</source>
        <translation>Key areas</translation>
    </message>
    <message>
        <source>项目</source>
        <translation>Projects</translation>
    </message>
    <message>
        <source>食药</source>
        <translation>Food</translation>
    </message>
</context>
<context>
    <name>ReasonPanel</name>
    <message>
        <source>依据</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>常用理由</source>
        <translation>Usual reasons</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>确定{0}</source>
        <translation>Confirm: {0}</translation>
    </message>
    <message>
        <source>选择后可以再改</source>
        <translation>Can be changed after choosing</translation>
    </message>
    <message>
        <source>选择或写明法律条款</source>
        <translation>Choose or write the article</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>理由：{0}</source>
        <translation>Reason: {0}</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>最近打开</source>
        <translation>Opened recently</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>登记</source>
        <translation>Record</translation>
    </message>
</context>
<context>
    <name>RecordsPanel</name>
    <message>
        <source>▲ 已超期</source>
        <translation>▲ Overdue</translation>
    </message>
    <message>
        <source>三审三校</source>
        <translation>Three reviews, three proofs</translation>
    </message>
    <message>
        <source>办理记录</source>
        <translation>Process records</translation>
    </message>
    <message>
        <source>登记</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>登记{0}</source>
        <translation>Record: {0}</translation>
    </message>
    <message>
        <source>登记{0}…</source>
        <translation>Record: {0}…</translation>
    </message>
    <message>
        <source>登记结果…</source>
        <translation>Record answer…</translation>
    </message>
</context>
<context>
    <name>RecoverDialog</name>
    <message>
        <source>两遍输入的不一样。</source>
        <translation>The two entries differ.</translation>
    </message>
    <message>
        <source>再输一遍(&amp;A)</source>
        <translation>&amp;Again</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>只能恢复管理员的账号，换发新的签名钥；其他人由管理员在“设置—人员”里重新发放口令。</source>
        <translation>For an administrator's account only, which gets a new signing key; everybody else is let in by an administrator under Settings, People.</translation>
    </message>
    <message>
        <source>恢复密钥(&amp;K)</source>
        <translation>Recovery &amp;key</translation>
    </message>
    <message>
        <source>恢复并登录</source>
        <translation>Recover and sign in</translation>
    </message>
    <message>
        <source>新口令(&amp;N)</source>
        <translation>&amp;New passphrase</translation>
    </message>
    <message>
        <source>用恢复密钥登录</source>
        <translation>Sign in by recovery key</translation>
    </message>
    <message>
        <source>管理员登录名(&amp;L)</source>
        <translation>Administrator's &amp;login</translation>
    </message>
</context>
<context>
    <name>RegisterModel</name>
    <message>
        <source>份数</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>公示栏</source>
        <translation>Notice board</translation>
    </message>
    <message>
        <source>公示栏，至 {0}</source>
        <translation>Board, until {0}</translation>
    </message>
    <message>
        <source>印制</source>
        <translation>Printed</translation>
    </message>
    <message>
        <source>发文字号和标题</source>
        <translation>Number and title</translation>
    </message>
    <message>
        <source>没有公文用这个号，原因还没有说明</source>
        <translation>No document uses this number, and no reason is given yet</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>签发人</source>
        <translation>Signer</translation>
    </message>
</context>
<context>
    <name>RegisterScreen</name>
    <message>
        <source>停止打印</source>
        <translation>Stop printing</translation>
    </message>
    <message>
        <source>共 {0} 件</source>
        <translation>{0} in all</translation>
    </message>
    <message>
        <source>印发登记</source>
        <translation>Print and register</translation>
    </message>
    <message>
        <source>发文登记簿</source>
        <translation>Register of issued documents</translation>
    </message>
    <message>
        <source>取一个发文字号</source>
        <translation>Take a document number</translation>
    </message>
    <message>
        <source>取号</source>
        <translation>Take number</translation>
    </message>
    <message>
        <source>取号…</source>
        <translation>Take number…</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>在公示栏公开的公文签发后出现在这里，张贴后请登记。</source>
        <translation>Documents for the notice board appear here once signed; record them when posted.</translation>
    </message>
    <message>
        <source>导出 PDF</source>
        <translation>Export PDF</translation>
    </message>
    <message>
        <source>导出 XLSX</source>
        <translation>Export XLSX</translation>
    </message>
    <message>
        <source>导出主动公开台账 PDF</source>
        <translation>Export disclosures as PDF</translation>
    </message>
    <message>
        <source>导出主动公开台账 XLSX</source>
        <translation>Export disclosures as XLSX</translation>
    </message>
    <message>
        <source>已取号：{0}</source>
        <translation>Number taken: {0}</translation>
    </message>
    <message>
        <source>待印 {0} 件</source>
        <translation>{0} to print</translation>
    </message>
    <message>
        <source>待张贴 {0} 件</source>
        <translation>{0} to post</translation>
    </message>
    <message>
        <source>打印 {0} 件</source>
        <translation>Print {0}</translation>
    </message>
    <message>
        <source>打印主动公开台账</source>
        <translation>Print register of disclosures</translation>
    </message>
    <message>
        <source>打印公示栏张贴单</source>
        <translation>Print posting slips</translation>
    </message>
    <message>
        <source>打印用印登记簿</source>
        <translation>Print the register of seals</translation>
    </message>
    <message>
        <source>打印登记簿</source>
        <translation>Print register</translation>
    </message>
    <message>
        <source>正在打印 {0} / {1}：{2}</source>
        <translation>Printing {0} of {1}: {2}</translation>
    </message>
    <message>
        <source>没有找到</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>没有文号、标题或签发人含有这些字的公文。</source>
        <translation>No document has these characters in its number, title or signer.</translation>
    </message>
    <message>
        <source>没有缺号</source>
        <translation>No gaps</translation>
    </message>
    <message>
        <source>没有要张贴的公文</source>
        <translation>Nothing to post</translation>
    </message>
    <message>
        <source>登记簿</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>登记簿还是空的</source>
        <translation>The register is still empty</translation>
    </message>
    <message>
        <source>签发之后，还没有打印的公文排在这里。</source>
        <translation>Signed documents that are not printed yet queue here.</translation>
    </message>
    <message>
        <source>签发时给出的每个发文字号都记在这里。</source>
        <translation>Every number that signing gives out is kept here.</translation>
    </message>
    <message>
        <source>给出的发文字号都有公文。</source>
        <translation>All numbers given out have documents.</translation>
    </message>
    <message>
        <source>给程序以外的公文取下一个号。用在什么公文上？</source>
        <translation>Takes the next number for a document outside the program. What is it for?</translation>
    </message>
    <message>
        <source>缺号未说明 {0} 处</source>
        <translation>{0} gaps unexplained</translation>
    </message>
    <message>
        <source>都印好了</source>
        <translation>All printed</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>复制报告</source>
        <translation>Copy report</translation>
    </message>
    <message>
        <source>程序出错</source>
        <translation>Program error</translation>
    </message>
    <message>
        <source>请把下面的报告交给维护人员：其中只有出错的位置，没有填报内容和个人信息。</source>
        <translation>Please hand this report to the maintainers: it holds only where the error was, no content and no personal data.</translation>
    </message>
    <message>
        <source>这是程序的问题，不是您的操作有误。已经保存的内容不受影响。</source>
        <translation>This is a fault of the program, not of yours. What was saved is safe.</translation>
    </message>
    <message>
        <source>错误报告</source>
        <translation>Error report</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>□ 已有</source>
        <translation>□ There already</translation>
    </message>
    <message>
        <source>□ 提示</source>
        <translation>□ Hint</translation>
    </message>
    <message>
        <source>▲ 未导入</source>
        <translation>▲ Not imported</translation>
    </message>
    <message>
        <source>▲ 错误</source>
        <translation>▲ Error</translation>
    </message>
    <message>
        <source>● 已改</source>
        <translation>● Corrected</translation>
    </message>
    <message>
        <source>● 新建</source>
        <translation>● New</translation>
    </message>
    <message>
        <source>位置</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>判断</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>单元格</source>
        <translation>Cell</translation>
    </message>
    <message>
        <source>原文</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>可以再导入一次同一份名单：已有的不会重复建立。</source>
        <translation>The same list may be imported again: nothing is made twice.</translation>
    </message>
    <message>
        <source>填的是 {0}。{1}</source>
        <translation>Entered: {0}. {1}</translation>
    </message>
    <message>
        <source>导入完成</source>
        <translation>Import done</translation>
    </message>
    <message>
        <source>工作表</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>已停止，前面的已经导入</source>
        <translation>Stopped; what came before is imported</translation>
    </message>
    <message>
        <source>打开列表</source>
        <translation>Open list</translation>
    </message>
    <message>
        <source>按回车打开已有的这一件。</source>
        <translation>Enter opens the one that is there.</translation>
    </message>
    <message>
        <source>改正稿 {0} 与原文件的不同，共 {1} 处：</source>
        <translation>Corrected copy {0} differs from the original in {1} places:</translation>
    </message>
    <message>
        <source>新建 {0} 件，已经有 {1} 件，没有导入 {2} 行。</source>
        <translation>{0} new, {1} already there, {2} rows not imported.</translation>
    </message>
    <message>
        <source>新建的有 {0} 件还要补填。</source>
        <translation>{0} of the new ones still need filling in.</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>行</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>还有 {0} 处要补填　</source>
        <translation>{0} still to fill in </translation>
    </message>
    <message>
        <source>逐条的检查结果</source>
        <translation>Results of the check</translation>
    </message>
    <message>
        <source>逐行的导入结果</source>
        <translation>Results row by row</translation>
    </message>
    <message>
        <source>问题与改法</source>
        <translation>Problem and remedy</translation>
    </message>
    <message>
        <source>项目</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>（删去）</source>
        <translation>(deleted)</translation>
    </message>
    <message>
        <source>（补上）</source>
        <translation>(added)</translation>
    </message>
</context>
<context>
    <name>ReturnReasonsPage</name>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>审查人退回时从这里选，也可以自己写</source>
        <translation>Reviewers choose from these when returning, or write their own</translation>
    </message>
    <message>
        <source>常用理由，每行一条(&amp;R)</source>
        <translation>Usual &amp;reasons, one a line</translation>
    </message>
    <message>
        <source>常用退回理由</source>
        <translation>Usual reasons to return</translation>
    </message>
    <message>
        <source>恢复自带的理由</source>
        <translation>Restore the program's reasons</translation>
    </message>
    <message>
        <source>退回理由</source>
        <translation>Reasons to return</translation>
    </message>
    <message>
        <source>退回理由已保存</source>
        <translation>Reasons saved</translation>
    </message>
</context>
<context>
    <name>ReviewHead</name>
    <message>
        <source>上一件</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>下一件</source>
        <translation>Next item</translation>
    </message>
    <message>
        <source>侧栏 F9</source>
        <translation>Side F9</translation>
    </message>
    <message>
        <source>其他结论</source>
        <translation>Other outcomes</translation>
    </message>
    <message>
        <source>批量签发（{0} 件待签）…</source>
        <translation>Sign several ({0} waiting)…</translation>
    </message>
    <message>
        <source>第 {0} 件，共 {1} 件</source>
        <translation>{0} of {1}</translation>
    </message>
</context>
<context>
    <name>ReviewScreen</name>
    <message>
        <source>{0}：{1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>侧栏</source>
        <translation>Side panel</translation>
    </message>
    <message>
        <source>回到公文</source>
        <translation>Back to document</translation>
    </message>
    <message>
        <source>已签发 {0} 件</source>
        <translation>{0} signed</translation>
    </message>
    <message>
        <source>正在{0}…</source>
        <translation>{0}…</translation>
    </message>
    <message>
        <source>正在排版…</source>
        <translation>Typesetting…</translation>
    </message>
    <message>
        <source>没有未处置的疑点</source>
        <translation>No finding is left open</translation>
    </message>
    <message>
        <source>看改了什么</source>
        <translation>See what changed</translation>
    </message>
</context>
<context>
    <name>ReviewSide</name>
    <message>
        <source>侧栏</source>
        <translation>Side panel</translation>
    </message>
    <message>
        <source>办理</source>
        <translation>Process</translation>
    </message>
    <message>
        <source>历史</source>
        <translation>History</translation>
    </message>
    <message>
        <source>填报内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>审查清单</source>
        <translation>Checklist</translation>
    </message>
    <message>
        <source>审查清单 {0}/{1}</source>
        <translation>Checklist {0}/{1}</translation>
    </message>
    <message>
        <source>批注</source>
        <translation>Comments</translation>
    </message>
    <message>
        <source>没有附件</source>
        <translation>No files</translation>
    </message>
    <message>
        <source>疑点</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>附件</source>
        <translation>Files</translation>
    </message>
</context>
<context>
    <name>RowsView</name>
    <message>
        <source>删除所选行</source>
        <translation>Delete chosen rows</translation>
    </message>
    <message>
        <source>在上方插入一行</source>
        <translation>Insert row above</translation>
    </message>
    <message>
        <source>复制</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>清除内容</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>粘贴</source>
        <translation>Paste</translation>
    </message>
</context>
<context>
    <name>SealPage</name>
    <message>
        <source>印章</source>
        <translation>Seal</translation>
    </message>
    <message>
        <source>印章图片</source>
        <translation>Picture of the seal</translation>
    </message>
    <message>
        <source>印章已取出</source>
        <translation>Seal taken out</translation>
    </message>
    <message>
        <source>印章已放入</source>
        <translation>Seal put in</translation>
    </message>
    <message>
        <source>取出印章</source>
        <translation>Take the seal out</translation>
    </message>
    <message>
        <source>只有您签发时才用；加密保管，每次用印都有登记</source>
        <translation>Used only when you sign; kept encrypted, each use is registered</translation>
    </message>
    <message>
        <source>图片 (*.png)</source>
        <translation>Pictures (*.png)</translation>
    </message>
    <message>
        <source>已放入印章：您签发的公文带印章。</source>
        <translation>The seal is in: what you sign carries it.</translation>
    </message>
    <message>
        <source>换一张图片…</source>
        <translation>Another picture…</translation>
    </message>
    <message>
        <source>放入图片…</source>
        <translation>Put picture in…</translation>
    </message>
    <message>
        <source>请用透明底的方形 PNG，四周不留白。印章只印在 PDF 和 OFD 里，预览和 Word 文件里没有。</source>
        <translation>A square PNG with transparent ground and no margin. The seal is printed in PDF and OFD only, never in previews or Word files.</translation>
    </message>
    <message>
        <source>还没有印章：您签发的公文不带印章。</source>
        <translation>No seal yet: what you sign goes out without one.</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>上一处</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>下一处</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>在公文中查找</source>
        <translation>Find in document</translation>
    </message>
    <message>
        <source>正在查找…</source>
        <translation>Searching…</translation>
    </message>
    <message>
        <source>没有找到</source>
        <translation>Nothing found</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>已选 {n} 件</source>
        <translation>{n} selected</translation>
    </message>
</context>
<context>
    <name>ServerDialog</name>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>口令(&amp;P)</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>数据库(&amp;D)</source>
        <translation>&amp;Database</translation>
    </message>
    <message>
        <source>数据库账号(&amp;U)</source>
        <translation>Database &amp;user</translation>
    </message>
    <message>
        <source>服务器(&amp;S)</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>由管理员告知。口令只问一次，保存在系统的钥匙串里；内容在离开本机之前已经加密。</source>
        <translation>The administrator knows it. The password is asked once and kept in the system keyring; content is encrypted before it leaves this computer.</translation>
    </message>
    <message>
        <source>请填服务器和数据库。</source>
        <translation>Please give server and database.</translation>
    </message>
    <message>
        <source>连接</source>
        <translation>Connect</translation>
    </message>
    <message>
        <source>连接办公服务器</source>
        <translation>Connect to office server</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>查找设置</source>
        <translation>Find settings</translation>
    </message>
    <message>
        <source>设置的各页</source>
        <translation>Pages of the settings</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>{keys} 已经用于“{acts}”。</source>
        <translation>{keys} is used for "{acts}" already.</translation>
    </message>
    <message>
        <source>使用这组键</source>
        <translation>Use these keys</translation>
    </message>
    <message>
        <source>做什么</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>快捷键</source>
        <translation>Keyboard</translation>
    </message>
    <message>
        <source>快捷键列表</source>
        <translation>List of shortcuts</translation>
    </message>
    <message>
        <source>快捷键已保存</source>
        <translation>Shortcut saved</translation>
    </message>
    <message>
        <source>恢复原来的键</source>
        <translation>Usual keys</translation>
    </message>
    <message>
        <source>按键</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>按键(&amp;K)</source>
        <translation>&amp;Keys</translation>
    </message>
    <message>
        <source>选中一项，按下想用的键；马上生效</source>
        <translation>Choose an action and press the keys you like; they work at once</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>侧栏</source>
        <translation>Side panel</translation>
    </message>
    <message>
        <source>公开</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>办理</source>
        <translation>Process</translation>
    </message>
    <message>
        <source>历史</source>
        <translation>History</translation>
    </message>
    <message>
        <source>批注</source>
        <translation>Comments</translation>
    </message>
    <message>
        <source>收起</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>最近打开(&amp;R)</source>
        <translation>Opened &amp;recently</translation>
    </message>
    <message>
        <source>疑点</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>规则</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>附件</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>预览</source>
        <translation>Preview</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>人员</source>
        <translation>People</translation>
    </message>
    <message>
        <source>口令(&amp;P)</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>打开别的工作库…</source>
        <translation>Open another workspace…</translation>
    </message>
    <message>
        <source>正在登录…</source>
        <translation>Signing in…</translation>
    </message>
    <message>
        <source>登录</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>登录名(&amp;N)</source>
        <translation>Login &amp;name</translation>
    </message>
    <message>
        <source>管理员忘记口令…</source>
        <translation>Administrator forgot the passphrase…</translation>
    </message>
    <message>
        <source>请输入口令。</source>
        <translation>Please enter the passphrase.</translation>
    </message>
    <message>
        <source>连接办公服务器…</source>
        <translation>Connect to office server…</translation>
    </message>
</context>
<context>
    <name>SignPanel</name>
    <message>
        <source>……共 {0} 件</source>
        <translation>… {0} in all</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>口令</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>确定签发</source>
        <translation>Confirm signing</translation>
    </message>
    <message>
        <source>签发</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>签发 {0} 件，每件各签一次名</source>
        <translation>Sign {0}, each with a signature of its own</translation>
    </message>
    <message>
        <source>签发口令</source>
        <translation>Passphrase for signing</translation>
    </message>
    <message>
        <source>输入本人口令，回车签发</source>
        <translation>Your own passphrase, then Enter</translation>
    </message>
</context>
<context>
    <name>SlotBox</name>
    <message>
        <source>“{0}”填入哪一项</source>
        <translation>Where "{0}" goes</translation>
    </message>
    <message>
        <source>不导入这一列</source>
        <translation>Do not import this column</translation>
    </message>
</context>
<context>
    <name>SpotView</name>
    <message>
        <source>正在打开附件…</source>
        <translation>Opening file…</translation>
    </message>
    <message>
        <source>疑点前后的内容</source>
        <translation>Text around the finding</translation>
    </message>
    <message>
        <source>这一处不在可以显示的文字里：{0}</source>
        <translation>This place is not in text that can be shown: {0}</translation>
    </message>
    <message>
        <source>附件没有打开。</source>
        <translation>The file was not opened.</translation>
    </message>
</context>
<context>
    <name>Spread</name>
    <message>
        <source>回到表单 F9</source>
        <translation>Back to the form F9</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>→ 寄出</source>
        <translation>→ Sent</translation>
    </message>
    <message>
        <source>○ 另存</source>
        <translation>○ Copied</translation>
    </message>
    <message>
        <source>● 收下</source>
        <translation>● Taken in</translation>
    </message>
    <message>
        <source>不联网时用U盘在两个工作库之间带事项，按收件单位的人员加密</source>
        <translation>Carries disclosures between workspaces on a stick, encrypted for the people of one department</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>Disclosure</translation>
    </message>
    <message>
        <source>填好的表格变成一份草稿，名单的每一行变成一份草稿</source>
        <translation>A filled-in sheet becomes a draft, each row of a list becomes one</translation>
    </message>
    <message>
        <source>对方单位</source>
        <translation>Other office</translation>
    </message>
    <message>
        <source>打开送审包</source>
        <translation>Open package</translation>
    </message>
    <message>
        <source>打开送审包…</source>
        <translation>Open package…</translation>
    </message>
    <message>
        <source>把 .gkz 文件拖到这里就能看里面有什么；要寄出，在列表里选中事项，再按 {0}。</source>
        <translation>Drop a .gkz file here to see what is in it; to send, select disclosures in the list and press {0}.</translation>
    </message>
    <message>
        <source>把文件拖到这里，或选择文件</source>
        <translation>Drop a file here, or choose one</translation>
    </message>
    <message>
        <source>收发记录</source>
        <translation>What travelled</translation>
    </message>
    <message>
        <source>方向</source>
        <translation>Way</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>本程序导出的填报表格、YAML 或 JSON 草稿，或者您自己的 XLSX 名单。</source>
        <translation>Sheets exported by this program, YAML or JSON drafts, or your own XLSX list.</translation>
    </message>
    <message>
        <source>正在核对和检查 {0}</source>
        <translation>Checking and scanning {0}</translation>
    </message>
    <message>
        <source>正在读取 {0}</source>
        <translation>Reading {0}</translation>
    </message>
    <message>
        <source>经办人</source>
        <translation>By</translation>
    </message>
    <message>
        <source>表格和草稿文件 ({0})</source>
        <translation>Sheets and drafts ({0})</translation>
    </message>
    <message>
        <source>返回列表</source>
        <translation>Back to list</translation>
    </message>
    <message>
        <source>还没有收发过送审包</source>
        <translation>No package was sent or taken in yet</translation>
    </message>
    <message>
        <source>送审包 ({0})</source>
        <translation>Packages ({0})</translation>
    </message>
    <message>
        <source>选择文件…</source>
        <translation>Choose file…</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>待发 {n} 件</source>
        <translation>{n} waiting</translation>
    </message>
    <message>
        <source>有 {n} 份留在本机的草稿要由您合并，请打开它</source>
        <translation>{n} drafts kept here wait for you to merge: open them</translation>
    </message>
    <message>
        <source>正在识别图片文字</source>
        <translation>Reading text in pictures</translation>
    </message>
    <message>
        <source>演练：内容都是编的，不会发出去</source>
        <translation>Practice: invented content, nothing is sent</translation>
    </message>
    <message>
        <source>连不上办公服务器，所填内容加密留在本机（{n} 份），连上后自动补交</source>
        <translation>The office server is out of reach; what you write is kept here encrypted ({n}) and handed in later</translation>
    </message>
    <message>
        <source>锁定／换人</source>
        <translation>Lock</translation>
    </message>
</context>
<context>
    <name>SumBar</name>
    <message>
        <source>合计</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>TableEntry</name>
    <message>
        <source>可从 Excel、WPS 粘贴；回车到下一行，点表头排序，Ctrl+F 查找</source>
        <translation>Paste from Excel or WPS; Ctrl+F finds</translation>
    </message>
    <message>
        <source>粘贴的内容右边多出 {0} 列，没有填入。</source>
        <translation>{0} pasted columns too many at the right were left out.</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>已停止识别</source>
        <translation>Reading stopped</translation>
    </message>
    <message>
        <source>文件没有审查完，所以没有添加。</source>
        <translation>The file was not checked to its end, so it was not added.</translation>
    </message>
    <message>
        <source>正在识别第 {n} 页，共 {m} 页</source>
        <translation>Reading page {n} of {m}</translation>
    </message>
    <message>
        <source>需要时请重新添加。</source>
        <translation>Add it again when needed.</translation>
    </message>
</context>
<context>
    <name>ThreadCard</name>
    <message>
        <source>{0} {1} 标为已解决</source>
        <translation>{0} resolved it {1}</translation>
    </message>
    <message>
        <source>已解决</source>
        <translation>Resolved</translation>
    </message>
    <message>
        <source>答复</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>重新打开</source>
        <translation>Reopen</translation>
    </message>
</context>
<context>
    <name>Thumbnails</name>
    <message>
        <source>缩略图</source>
        <translation>Thumbnails</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>/ {0} 页</source>
        <translation>/ {0}</translation>
    </message>
    <message>
        <source>整页</source>
        <translation>Whole page</translation>
    </message>
    <message>
        <source>显示比例</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>第 {0} / {1} 页</source>
        <translation>Page {0} of {1}</translation>
    </message>
    <message>
        <source>缩略图</source>
        <translation>Thumbnails</translation>
    </message>
    <message>
        <source>输入页码后按回车</source>
        <translation>Type a page and press Enter</translation>
    </message>
    <message>
        <source>适合宽度</source>
        <translation>Fit width</translation>
    </message>
    <message>
        <source>页码</source>
        <translation>Page</translation>
    </message>
</context>
<context>
    <name>TornBar</name>
    <message>
        <source>保留我填的</source>
        <translation>Keep mine</translation>
    </message>
    <message>
        <source>载入最新内容</source>
        <translation>Load the latest</translation>
    </message>
    <message>
        <source>这份草稿在别处改动过，有 {n} 项两边都改了，您刚填的还没有保存。</source>
        <translation>This draft was changed elsewhere; {n} fields were changed on both sides, and yours are not saved yet.</translation>
    </message>
    <message>
        <source>逐项合并…</source>
        <translation>Merge…</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>{n} / {all}</source>
        <translation>{n} / {all}</translation>
    </message>
    <message>
        <source>上一处</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>下一处</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>看完了</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>离开导览</source>
        <translation>Leave the tour</translation>
    </message>
</context>
<context>
    <name>TransferScreen</name>
    <message>
        <source>{0} 件没有动</source>
        <translation>{0} left as they were</translation>
    </message>
    <message>
        <source>另存 {0} 件草稿</source>
        <translation>Copy {0} as drafts</translation>
    </message>
    <message>
        <source>收下 {0} 件</source>
        <translation>Take in {0}</translation>
    </message>
</context>
<context>
    <name>UnlockScreen</name>
    <message>
        <source>口令条</source>
        <translation>Passphrase slips</translation>
    </message>
    <message>
        <source>恢复密钥</source>
        <translation>Recovery key</translation>
    </message>
    <message>
        <source>打开工作库</source>
        <translation>Open workspace</translation>
    </message>
    <message>
        <source>正在打开工作库…</source>
        <translation>Opening workspace…</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>删除视图</source>
        <translation>Delete view</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>如：本月到期的低保</source>
        <translation>for example: allowances due this month</translation>
    </message>
    <message>
        <source>存为视图…</source>
        <translation>Save as view…</translation>
    </message>
    <message>
        <source>已删除视图“{0}”。</source>
        <translation>View "{0}" deleted.</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>视图名称</source>
        <translation>Name of the view</translation>
    </message>
    <message>
        <source>视图名称(&amp;M)</source>
        <translation>Na&amp;me of the view</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>先练一遍：一个现成的样板单位，每一步都有人，什么也不会发出去，关闭后删除。</source>
        <translation>Try it out: a ready-made sample office with somebody for every step; nothing is sent, and it is deleted when closed.</translation>
    </message>
    <message>
        <source>公开</source>
        <translation>Gongkai</translation>
    </message>
    <message>
        <source>打开已有的工作库…</source>
        <translation>Open an existing workspace…</translation>
    </message>
    <message>
        <source>打开演练单位</source>
        <translation>Open the practice office</translation>
    </message>
    <message>
        <source>新建工作库</source>
        <translation>Create workspace</translation>
    </message>
    <message>
        <source>正在准备演练单位</source>
        <translation>Preparing the practice office</translation>
    </message>
    <message>
        <source>起草、审查、印发和公开本单位应当公开的信息。所有内容都存放在一个工作库里，没有网络也能办理。</source>
        <translation>Draft, review, print and publish what your unit must disclose. Everything lies in one workspace and works without a network.</translation>
    </message>
    <message>
        <source>连接办公服务器…</source>
        <translation>Connect to office server…</translation>
    </message>
</context>
<context>
    <name>WorkListModel</name>
    <message>
        <source>正在由{0}编辑</source>
        <translation>{0} is editing</translation>
    </message>
</context>
<context>
    <name>WorkListScreen</name>
    <message>
        <source>共 {n} 件，待我办 {mine} 件</source>
        <translation>{n} in all, {mine} for me</translation>
    </message>
    <message>
        <source>列</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>办理下一件</source>
        <translation>Next for me</translation>
    </message>
    <message>
        <source>查看全部</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>正在读取…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>没有找到</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>没有标题、文号、内容或起草人含有这些字的公开事项。</source>
        <translation>No disclosure has these characters in its title, number, content or clerk.</translation>
    </message>
    <message>
        <source>清除查找</source>
        <translation>Clear search</translation>
    </message>
    <message>
        <source>视图</source>
        <translation>Views</translation>
    </message>
    <message>
        <source>这里没有等着办理的公开事项。</source>
        <translation>Nothing here waits for you.</translation>
    </message>
    <message>
        <source>都办好了</source>
        <translation>All done</translation>
    </message>
</context>
<context>
    <name>WorkListTable</name>
    <message>
        <source>{0}（窗口窄，放不下）</source>
        <translation>{0} (no room for it now)</translation>
    </message>
    <message>
        <source>公开事项列表</source>
        <translation>List of disclosures</translation>
    </message>
</context>
<context>
    <name>Wrapping</name>
    <message>
        <source>复制</source>
        <translation>Copy</translation>
    </message>
</context>
<context>
    <name>YesNoEntry</name>
    <message>
        <source>否</source>
        <translation>No</translation>
    </message>
    <message>
        <source>是</source>
        <translation>Yes</translation>
    </message>
</context>
<context>
    <name>_ReasonLine</name>
    <message>
        <source>写明理由即可送审</source>
        <translation>A reason is enough to submit</translation>
    </message>
</context>
<context>
    <name>_Table</name>
    <message>
        <source>两处改动的各项</source>
        <translation>Fields changed on both sides</translation>
    </message>
    <message>
        <source>合并后</source>
        <translation>Merged</translation>
    </message>
    <message>
        <source>对方填的（2）</source>
        <translation>Theirs (2)</translation>
    </message>
    <message>
        <source>我填的（1）</source>
        <translation>Mine (1)</translation>
    </message>
    <message>
        <source>项目</source>
        <translation>Item</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>上一件</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>上一处问题</source>
        <translation>Previous problem</translation>
    </message>
    <message>
        <source>下一件</source>
        <translation>Next item</translation>
    </message>
    <message>
        <source>下一处问题</source>
        <translation>Next problem</translation>
    </message>
    <message>
        <source>刷新</source>
        <translation>Refresh</translation>
    </message>
    <message>
        <source>印发登记</source>
        <translation>Print and register</translation>
    </message>
    <message>
        <source>导入</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>导出送审包</source>
        <translation>Make a package</translation>
    </message>
    <message>
        <source>导览</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>工作台</source>
        <translation>Workbench</translation>
    </message>
    <message>
        <source>帮助</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>批注</source>
        <translation>Comments</translation>
    </message>
    <message>
        <source>放大</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>新建公开事项</source>
        <translation>New disclosure</translation>
    </message>
    <message>
        <source>查找</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>查找上一处</source>
        <translation>Find previous</translation>
    </message>
    <message>
        <source>查找下一处</source>
        <translation>Find next</translation>
    </message>
    <message>
        <source>查找与命令</source>
        <translation>Find or do</translation>
    </message>
    <message>
        <source>检查公文</source>
        <translation>Check document</translation>
    </message>
    <message>
        <source>添加附件</source>
        <translation>Add file</translation>
    </message>
    <message>
        <source>立即发送</source>
        <translation>Send now</translation>
    </message>
    <message>
        <source>签发</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>缩小</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>设置</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>返回列表</source>
        <translation>Back to list</translation>
    </message>
    <message>
        <source>退回</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>送审</source>
        <translation>Submit</translation>
    </message>
    <message>
        <source>送审包</source>
        <translation>Packages</translation>
    </message>
    <message>
        <source>通过</source>
        <translation>Pass</translation>
    </message>
    <message>
        <source>锁定</source>
        <translation>Lock</translation>
    </message>
</context>
<context>
    <name>alarms</name>
    <message>
        <source>{when} 的备份没有成功：{why}</source>
        <translation>The backup of {when} failed: {why}</translation>
    </message>
    <message>
        <source>上一次好的备份是 {n} 天前的。</source>
        <translation>The last good one is {n} days old.</translation>
    </message>
    <message>
        <source>上次的备份文件不见了：{file}</source>
        <translation>The last backup file is gone: {file}</translation>
    </message>
    <message>
        <source>已有 {n} 天没有备份。</source>
        <translation>There has been no backup for {n} days.</translation>
    </message>
    <message>
        <source>这个工作库还没有备份。</source>
        <translation>This workspace has no backup yet.</translation>
    </message>
</context>
<context>
    <name>backups</name>
    <message>
        <source>今天的备份没有成功，请看工作台</source>
        <translation>Today's backup failed: see the workbench</translation>
    </message>
    <message>
        <source>已备份并核对：{0}</source>
        <translation>Backed up and compared: {0}</translation>
    </message>
</context>
<context>
    <name>batch</name>
    <message>
        <source>{n} 处疑点，单独审查</source>
        <translation>{n} findings, review it by itself</translation>
    </message>
    <message>
        <source>{n} 条批注，单独审查</source>
        <translation>{n} comments, review it by itself</translation>
    </message>
    <message>
        <source>{n} 条提示，单独审查</source>
        <translation>{n} hints, review it by itself</translation>
    </message>
    <message>
        <source>无疑点</source>
        <translation>No findings</translation>
    </message>
    <message>
        <source>起草 {name}</source>
        <translation>Drafted by {name}</translation>
    </message>
</context>
<context>
    <name>checker</name>
    <message>
        <source>{0} 第 {1} 行不是“错 =&gt; 对”。</source>
        <translation>{0} line {1} is no "wrong =&gt; right".</translation>
    </message>
    <message>
        <source>{0}{1}改为{2}。</source>
        <translation>{0} Change {1} to {2}.</translation>
    </message>
    <message>
        <source>{0}{1}毫米</source>
        <translation>{0} {1} mm</translation>
    </message>
    <message>
        <source>{0}删去{1}。</source>
        <translation>{0} Delete {1}.</translation>
    </message>
    <message>
        <source>{0}用了{1}{2}，应为{3}{4}</source>
        <translation>{0} is in {1} {2}, and should be {3} {4}</translation>
    </message>
    <message>
        <source>{0}磅</source>
        <translation>{0} pt</translation>
    </message>
    <message>
        <source>{0}补上{1}。</source>
        <translation>{0} Insert {1}.</translation>
    </message>
    <message>
        <source>“{0}”一般写作“{1}”。</source>
        <translation>"{0}" is usually written "{1}".</translation>
    </message>
    <message>
        <source>“{0}”应加书名号。</source>
        <translation>"{0}" needs title marks 《》.</translation>
    </message>
    <message>
        <source>“{0}”排到了下一行。</source>
        <translation>"{0}" was broken onto the next line.</translation>
    </message>
    <message>
        <source>“{0}”排在“1.”之下，层次颠倒。</source>
        <translation>"{0}" stands below "1.": the levels are upside down.</translation>
    </message>
    <message>
        <source>“从、自”与“到、至”配合，不与连接号配合。</source>
        <translation>"从" and "自" go with "到" and "至", not with a dash.</translation>
    </message>
    <message>
        <source>“关于”重复。</source>
        <translation>"关于" stands twice.</translation>
    </message>
    <message>
        <source>“和、及、或、等”之前不用顿号，“以及”之前用逗号。</source>
        <translation>No 、 before "和、及、或、等", and a comma before "以及".</translation>
    </message>
    <message>
        <source>“的”重复。</source>
        <translation>"的" stands twice.</translation>
    </message>
    <message>
        <source>“请示”和“报告”不能合用。</source>
        <translation>"请示" and "报告" are not joined.</translation>
    </message>
    <message>
        <source>“通知的通知”重复，可直接转发原文。</source>
        <translation>"通知的通知" repeats itself: forward the original instead.</translation>
    </message>
    <message>
        <source>“首先”“其次”“第一”等之后用逗号。</source>
        <translation>A comma follows "首先", "其次", "第一" and the like.</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>一句话里套用了两个冒号，请改写一个。</source>
        <translation>One sentence has two nested colons: rewrite one.</translation>
    </message>
    <message>
        <source>一级黑体，二级楷体，三级、四级仿宋。</source>
        <translation>Level one in Hei, level two in Kai, levels three and four in FangSong.</translation>
    </message>
    <message>
        <source>一行不以句中、句末标点或后半个括号开头，也不以前半个引号、括号结尾。</source>
        <translation>No line begins with a closing mark or ends with an opening one.</translation>
    </message>
    <message>
        <source>上</source>
        <translation>top</translation>
    </message>
    <message>
        <source>下</source>
        <translation>bottom</translation>
    </message>
    <message>
        <source>不用“此页无正文”，请调整行距、字距。</source>
        <translation>"此页无正文" is not used: adjust the line or letter spacing.</translation>
    </message>
    <message>
        <source>两个数字连用表示概数，中间不用顿号。</source>
        <translation>Two numerals for an estimate have no 、 between them.</translation>
    </message>
    <message>
        <source>两个表示约数的词重复，只用一个。</source>
        <translation>Two words mean "about": keep one.</translation>
    </message>
    <message>
        <source>书名号外用《 》、内用〈 〉，不用小于号和大于号代替。</source>
        <translation>Title marks are 《 》 outside and 〈 〉 inside, not less-than and greater-than.</translation>
    </message>
    <message>
        <source>以月日命名的事件用间隔号，一月、十一月、十二月的加引号，如“一二·九”运动、“3·15”晚会。</source>
        <translation>Events named by their day have the dot, and quotes for January, November and December: "一二·九"运动, "3·15"晚会.</translation>
    </message>
    <message>
        <source>共{0}处，其中{1}处可以自动改正。</source>
        <translation>{0} in all, {1} of them can be put right by the program.</translation>
    </message>
    <message>
        <source>共{0}处，要由人改正。</source>
        <translation>{0} in all, to be put right by hand.</translation>
    </message>
    <message>
        <source>减少不用“倍”，改用分数或百分数。</source>
        <translation>A decrease is not told by "倍": use a fraction or a percentage.</translation>
    </message>
    <message>
        <source>分项中有一项里用了句号，各项末尾就不用分号。</source>
        <translation>One item of the list has a full stop inside, so the items do not end in semicolons.</translation>
    </message>
    <message>
        <source>原文件是“{0}”。</source>
        <translation>The original file is "{0}".</translation>
    </message>
    <message>
        <source>发文字号的年份用六角括号“〔〕”。</source>
        <translation>The year of a document number stands in hexagonal brackets 〔〕.</translation>
    </message>
    <message>
        <source>发文字号的年份用四位，序号不加“第”、不编虚位，末尾有“号”。</source>
        <translation>A document number has a four-digit year, no "第" and no leading zeros, and ends in "号".</translation>
    </message>
    <message>
        <source>发文机关标志不是红色</source>
        <translation>The red head is not red</translation>
    </message>
    <message>
        <source>只有一个附件，不编序号。</source>
        <translation>A single attachment has no number.</translation>
    </message>
    <message>
        <source>可用“公开”重新排版。</source>
        <translation>"公开" (this program) can set it anew.</translation>
    </message>
    <message>
        <source>右</source>
        <translation>right</translation>
    </message>
    <message>
        <source>同一种括号不套用，外层可用〔 〕，或改写。</source>
        <translation>Brackets of one kind are not nested: use 〔 〕 outside, or rewrite.</translation>
    </message>
    <message>
        <source>四位以上的数字可以三位一节，用半角逗号，逗号后不空格；年份不分节。</source>
        <translation>Numbers of four digits and more may be grouped by threes with a comma and no space; years are not.</translation>
    </message>
    <message>
        <source>固定词语用汉字数字，如“星期三”“第三季度”“‘十四五’规划”。</source>
        <translation>Set phrases have Chinese numerals, such as "星期三", "第三季度", "'十四五'规划".</translation>
    </message>
    <message>
        <source>图题、表题末尾不用句号。</source>
        <translation>The title of a figure or table has no full stop.</translation>
    </message>
    <message>
        <source>外国人名、民族人名中间用间隔号“·”。</source>
        <translation>Names of foreigners and minorities have the dot "·" in the middle.</translation>
    </message>
    <message>
        <source>字间有多余的空格、制表符或看不见的字符，请删去。</source>
        <translation>There are stray spaces, tabs or invisible characters between the letters: delete them.</translation>
    </message>
    <message>
        <source>密级与保密期限之间用“★”，期限用阿拉伯数字，如“机密★1年”。</source>
        <translation>"★" stands between classification and period, and the period in figures, such as "机密★1年".</translation>
    </message>
    <message>
        <source>层次序数跳号、重号或层次颠倒。</source>
        <translation>The numbers of the levels skip, repeat or are upside down.</translation>
    </message>
    <message>
        <source>左</source>
        <translation>left</translation>
    </message>
    <message>
        <source>年份用四位数字写全。</source>
        <translation>Years are written with four digits.</translation>
    </message>
    <message>
        <source>并列的书名号或引号之间通常不加顿号。</source>
        <translation>Usually no 、 stands between titles or quotes in a row.</translation>
    </message>
    <message>
        <source>序号又从“{0}”开始。</source>
        <translation>The numbers begin anew with "{0}".</translation>
    </message>
    <message>
        <source>应为A4（210毫米×297毫米）。</source>
        <translation>It should be A4 (210 × 297 mm).</translation>
    </message>
    <message>
        <source>应为上37、左28、右26、下35毫米，版心156毫米×225毫米。</source>
        <translation>It should be 37 top, 28 left, 26 right, 35 bottom (mm), the type area 156 × 225 mm.</translation>
    </message>
    <message>
        <source>引号应为成对的弯引号“ ”‘ ’，左右不能颠倒或缺失。</source>
        <translation>Quotes are curly and in pairs " " ' '; none may be turned round or missing.</translation>
    </message>
    <message>
        <source>引号里再用引号，外用双引号、内用单引号。</source>
        <translation>Quotes within quotes are double outside and single inside.</translation>
    </message>
    <message>
        <source>引文末尾已有句号、问号或叹号，引号外不再用。</source>
        <translation>The quotation ends in a mark already: none follows outside.</translation>
    </message>
    <message>
        <source>成文日期、印发日期用阿拉伯数字，年份写全，月、日不编虚位，如“2024年9月3日”。</source>
        <translation>Dates of signing and printing have figures, the whole year and no leading zeros, such as "2024年9月3日".</translation>
    </message>
    <message>
        <source>抄送机关之间用逗号隔开，最后标句号。</source>
        <translation>Commas stand between the organs of the copies, a full stop at the end.</translation>
    </message>
    <message>
        <source>括号、书名号应成对，左右宽窄一致。</source>
        <translation>Brackets and title marks come in pairs of one width.</translation>
    </message>
    <message>
        <source>数值范围用浪纹线“～”或一字线“—”，不用连字符，全文用一种。</source>
        <translation>A range has "～" or "—", no hyphen, and one of them throughout.</translation>
    </message>
    <message>
        <source>数字与它的单位不能拆在两行。</source>
        <translation>A number and its unit do not stand on two lines.</translation>
    </message>
    <message>
        <source>时间的起止用一字线“—”，如“2024—2026年”“3月5日—8日”。</source>
        <translation>A span of time has "—", such as "2024—2026年", "3月5日—8日".</translation>
    </message>
    <message>
        <source>易写错的词。</source>
        <translation>A word that is often written wrong.</translation>
    </message>
    <message>
        <source>最后一个主送机关名称后标全角冒号。</source>
        <translation>A full-width colon follows the last addressee.</translation>
    </message>
    <message>
        <source>未定字号</source>
        <translation>no size set</translation>
    </message>
    <message>
        <source>本文两种写法并用。</source>
        <translation>The document writes it in both ways.</translation>
    </message>
    <message>
        <source>标点重复或冲突，只留一个；叹号、问号最多叠用三个。</source>
        <translation>Marks repeat or clash: keep one; at most three ！ or ？ in a row.</translation>
    </message>
    <message>
        <source>标题与正文之间用句号隔开。</source>
        <translation>A full stop parts the heading from its text.</translation>
    </message>
    <message>
        <source>标题中除法规、规章和所发文件的名称加书名号外，一般不用标点。</source>
        <translation>But for the names of laws, rules and documents, a title has no marks inside.</translation>
    </message>
    <message>
        <source>标题居中排布。</source>
        <translation>Titles are centred.</translation>
    </message>
    <message>
        <source>标题末尾不用标点。</source>
        <translation>A title has no mark at its end.</translation>
    </message>
    <message>
        <source>标题末尾没有文种（如通知、公告、意见、函）。</source>
        <translation>The title does not end in a kind of document (通知, 公告, 意见, 函 …).</translation>
    </message>
    <message>
        <source>标题没有居中</source>
        <translation>The title is not centred</translation>
    </message>
    <message>
        <source>标题词语重复或缺少文种。</source>
        <translation>The title repeats a word, or lacks the kind of document.</translation>
    </message>
    <message>
        <source>标题里有“{0}”。</source>
        <translation>The title holds "{0}".</translation>
    </message>
    <message>
        <source>概数用汉字数字，如“三四个月”；表示范围用“3～4”。</source>
        <translation>Estimates have Chinese numerals, such as "三四个月"; ranges have "3～4".</translation>
    </message>
    <message>
        <source>正文中的日期写作“2024年9月3日”。</source>
        <translation>A date in the text is written "2024年9月3日".</translation>
    </message>
    <message>
        <source>段末没有标点，句子是否没有写完？</source>
        <translation>The paragraph has no mark at its end: is the sentence unfinished?</translation>
    </message>
    <message>
        <source>段首用空格或制表符缩进</source>
        <translation>The paragraph is indented by spaces or tabs</translation>
    </message>
    <message>
        <source>段首缩进{0}字</source>
        <translation>The paragraph is indented by {0} characters</translation>
    </message>
    <message>
        <source>每个自然段左空二字，请用段落的首行缩进。</source>
        <translation>Each paragraph is indented by two characters, by the paragraph's first-line indent.</translation>
    </message>
    <message>
        <source>每面22行，行距约固定值28.95磅。</source>
        <translation>22 lines to the page, exactly 28.95 pt or so apart.</translation>
    </message>
    <message>
        <source>汉字年份里的零写作“〇”。</source>
        <translation>The zero in a year in Chinese numerals is "〇".</translation>
    </message>
    <message>
        <source>汉字旁用了半角标点，应用全角。</source>
        <translation>A half-width mark stands beside a Chinese character: it should be full-width.</translation>
    </message>
    <message>
        <source>没有发现不合标准之处。</source>
        <translation>Nothing departs from the standards.</translation>
    </message>
    <message>
        <source>没有页码</source>
        <translation>There are no page numbers</translation>
    </message>
    <message>
        <source>注释词语的括号紧跟被注的词，标点放在括号之后，括号内末尾不用句号。</source>
        <translation>The bracket follows the word that it explains, the mark stands after the bracket, and no full stop ends it.</translation>
    </message>
    <message>
        <source>独占一行的小标题末尾不用标点；标题后接正文的用句号隔开。</source>
        <translation>A heading on a line of its own has no mark at its end; one with text behind it has a full stop.</translation>
    </message>
    <message>
        <source>用了形近而不同的字符。</source>
        <translation>A different character that looks alike.</translation>
    </message>
    <message>
        <source>用红色小标宋体。</source>
        <translation>In red XiaoBiaoSong.</translation>
    </message>
    <message>
        <source>百分数写作“5%”或“百分之五”，不混用，数字与百分号之间不空格。</source>
        <translation>A percentage is "5%" or "百分之五", never mixed, without a space before %.</translation>
    </message>
    <message>
        <source>省略号与“等”不能同时用。</source>
        <translation>An ellipsis and "等" do not go together.</translation>
    </message>
    <message>
        <source>省略号是六个点“……”，占两个字。</source>
        <translation>An ellipsis is six dots "……", two characters wide.</translation>
    </message>
    <message>
        <source>破折号是“——”，占两个字。</source>
        <translation>A dash is "——", two characters wide.</translation>
    </message>
    <message>
        <source>纯小数写出小数点前的0，小数点用“.”。</source>
        <translation>A decimal below one has its 0 before the point, and the point is ".".</translation>
    </message>
    <message>
        <source>纸张是{0}毫米×{1}毫米</source>
        <translation>The paper is {0} × {1} mm</translation>
    </message>
    <message>
        <source>结构层次序数依次为“一、”“（一）”“1.”“（1）”，括号后不加标点。</source>
        <translation>The levels are "一、", "（一）", "1." and "（1）", with no mark after a bracket.</translation>
    </message>
    <message>
        <source>范围的前一个数值不能省去“万”“亿”或百分号。</source>
        <translation>The first number of a range keeps its "万", "亿" or percent sign.</translation>
    </message>
    <message>
        <source>行距是{0}磅</source>
        <translation>The lines are {0} pt apart</translation>
    </message>
    <message>
        <source>行距没有固定</source>
        <translation>The line spacing is not fixed</translation>
    </message>
    <message>
        <source>计量单位用法定单位和规定的大小写，如 m、km、kg、kW、℃。</source>
        <translation>Units are the legal ones in their right case, such as m, km, kg, kW, ℃.</translation>
    </message>
    <message>
        <source>请改正这一行，或恢复随程序提供的词表。</source>
        <translation>Correct this line, or restore the list of the program.</translation>
    </message>
    <message>
        <source>请用与原文件相同的扩展名。</source>
        <translation>Keep the extension of the original.</translation>
    </message>
    <message>
        <source>请示一文一事，只写一个主送机关，不与报告合用。</source>
        <translation>A 请示 has one matter and one addressee, and is not joined with a report.</translation>
    </message>
    <message>
        <source>请示只写一个主送机关。</source>
        <translation>A 请示 has only one addressee.</translation>
    </message>
    <message>
        <source>课程、课题、奖项、证件、会议、活动、机构名称不用书名号。</source>
        <translation>Courses, projects, prizes, certificates, meetings, events and organs have no title marks.</translation>
    </message>
    <message>
        <source>这里应是第{0}个，写成了“{1}”。</source>
        <translation>This should be number {0}, but is "{1}".</translation>
    </message>
    <message>
        <source>阿拉伯数字、字母和数字后的百分号用半角。</source>
        <translation>Figures, letters and the percent sign after figures are half-width.</translation>
    </message>
    <message>
        <source>阿拉伯数字只与“万”“亿”连用，不与“千”“百”连用。</source>
        <translation>Figures go with "万" and "亿" only, not with "千" or "百".</translation>
    </message>
    <message>
        <source>附件名称后不加标点、不加书名号，序号写作“1.”。</source>
        <translation>The name of an attachment has no mark behind it and no 《》, its number is "1.".</translation>
    </message>
    <message>
        <source>附件标题写的是“{0}”。</source>
        <translation>The attachment's own title is "{0}".</translation>
    </message>
    <message>
        <source>附件说明与所附附件的序号、名称应一致。</source>
        <translation>The list of attachments and the attachments agree in number and name.</translation>
    </message>
    <message>
        <source>附件说明列了{0}个，正文后附了{1}个。</source>
        <translation>The list names {0}, but {1} follow the text.</translation>
    </message>
    <message>
        <source>附件页的标志写作“附件1”，不加冒号和括号。</source>
        <translation>An attachment's page is marked "附件1", without colon or brackets.</translation>
    </message>
    <message>
        <source>附注加全角圆括号。</source>
        <translation>A note stands in full-width brackets.</translation>
    </message>
    <message>
        <source>页码两侧没有一字线</source>
        <translation>The page number has no dashes beside it</translation>
    </message>
    <message>
        <source>页码用四号半角宋体数字，左右各放一条一字线。</source>
        <translation>Page numbers are in half-width Song of size four, with a dash on either side.</translation>
    </message>
    <message>
        <source>页边距：{0}</source>
        <translation>Margins: {0}</translation>
    </message>
    <message>
        <source>（未定字体）</source>
        <translation>(no face set)</translation>
    </message>
</context>
<context>
    <name>clauses</name>
    <message>
        <source>公文处理工作条例 15</source>
        <translation>Regulations on official documents, 15</translation>
    </message>
    <message>
        <source>公文处理工作条例 8</source>
        <translation>Regulations on official documents, 8</translation>
    </message>
    <message>
        <source>公文惯例</source>
        <translation>Usage of documents</translation>
    </message>
    <message>
        <source>字符编码</source>
        <translation>Character codes</translation>
    </message>
    <message>
        <source>排版惯例</source>
        <translation>Usage of layout</translation>
    </message>
    <message>
        <source>数字惯例</source>
        <translation>Usage of numerals</translation>
    </message>
    <message>
        <source>标点惯例</source>
        <translation>Usage of punctuation</translation>
    </message>
    <message>
        <source>用字惯例</source>
        <translation>Usage of words</translation>
    </message>
    <message>
        <source>语法</source>
        <translation>Grammar</translation>
    </message>
</context>
<context>
    <name>comments</name>
    <message>
        <source>整件</source>
        <translation>Whole item</translation>
    </message>
</context>
<context>
    <name>comparing</name>
    <message>
        <source>删去第 {n} 行</source>
        <translation>Row {n} deleted</translation>
    </message>
    <message>
        <source>原来</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>增加</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>增加第 {n} 行</source>
        <translation>Row {n} added</translation>
    </message>
    <message>
        <source>换了内容</source>
        <translation>Other content</translation>
    </message>
    <message>
        <source>现在</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>移除</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>第 {n} 行</source>
        <translation>row {n}</translation>
    </message>
    <message>
        <source>还有 {n} 行不同，请逐页看。</source>
        <translation>{n} more rows differ; compare by page.</translation>
    </message>
    <message>
        <source>附件</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>（空）</source>
        <translation>(empty)</translation>
    </message>
</context>
<context>
    <name>contents</name>
    <message>
        <source> · 不公开</source>
        <translation> · not public</translation>
    </message>
    <message>
        <source> · 遮盖后公开</source>
        <translation> · masked</translation>
    </message>
</context>
<context>
    <name>editor</name>
    <message>
        <source>{n} 处填写有误</source>
        <translation>{n} wrong</translation>
    </message>
    <message>
        <source>{n} 处必填没有填</source>
        <translation>{n} required fields empty</translation>
    </message>
    <message>
        <source>{n} 处提示没有写明理由</source>
        <translation>{n} hints without a reason</translation>
    </message>
    <message>
        <source>{n} 处疑点没有处置</source>
        <translation>{n} findings open</translation>
    </message>
    <message>
        <source>{n} 处还是上期的内容</source>
        <translation>{n} still from last period</translation>
    </message>
    <message>
        <source>{start} 至 {end}</source>
        <translation>{start} to {end}</translation>
    </message>
    <message>
        <source>{table}第 {row} 行：{message}</source>
        <translation>{table} row {row}: {message}</translation>
    </message>
    <message>
        <source>{year}年度{stage}</source>
        <translation>{year} {stage}</translation>
    </message>
    <message>
        <source>“{name}”还是上期的内容，请改成本期的。</source>
        <translation>"{name}" is still last period's, please change it.</translation>
    </message>
    <message>
        <source>上年数</source>
        <translation>Last year</translation>
    </message>
    <message>
        <source>公开期限 {due}</source>
        <translation>Due {due}</translation>
    </message>
    <message>
        <source>其他</source>
        <translation>Others</translation>
    </message>
    <message>
        <source>填报内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>增减</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>本年数</source>
        <translation>This year</translation>
    </message>
    <message>
        <source>第 {row} 行“{column}”：{message}</source>
        <translation>Row {row} "{column}": {message}</translation>
    </message>
    <message>
        <source>第 {row} 行：{message}</source>
        <translation>Row {row}: {message}</translation>
    </message>
    <message>
        <source>请填写。</source>
        <translation>Please fill it in.</translation>
    </message>
    <message>
        <source>请放入文件。</source>
        <translation>Please put in a file.</translation>
    </message>
    <message>
        <source>还不能送审：{told}。</source>
        <translation>Can't be submitted yet: {told}.</translation>
    </message>
    <message>
        <source>还有 {n} 处</source>
        <translation>{n} more</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>elements</name>
    <message>
        <source>{0}个</source>
        <translation>{0}</translation>
    </message>
    <message>
        <source>{0}段</source>
        <translation>{0} paragraphs</translation>
    </message>
    <message>
        <source>{0}（共{1}段）。</source>
        <translation>{0} ({1} paragraphs).</translation>
    </message>
    <message>
        <source>一号</source>
        <translation>size 1</translation>
    </message>
    <message>
        <source>一级{0}个</source>
        <translation>{0} of level 1</translation>
    </message>
    <message>
        <source>三号</source>
        <translation>size 3</translation>
    </message>
    <message>
        <source>三级{0}个</source>
        <translation>{0} of level 3</translation>
    </message>
    <message>
        <source>上</source>
        <translation>top</translation>
    </message>
    <message>
        <source>下</source>
        <translation>bottom</translation>
    </message>
    <message>
        <source>主送机关</source>
        <translation>Addressees</translation>
    </message>
    <message>
        <source>二号</source>
        <translation>size 2</translation>
    </message>
    <message>
        <source>二级{0}个</source>
        <translation>{0} of level 2</translation>
    </message>
    <message>
        <source>五号</source>
        <translation>size 5</translation>
    </message>
    <message>
        <source>份号</source>
        <translation>Copy number</translation>
    </message>
    <message>
        <source>仿宋</source>
        <translation>FangSong</translation>
    </message>
    <message>
        <source>出席人员</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>初号</source>
        <translation>size 0</translation>
    </message>
    <message>
        <source>印发机关和印发日期</source>
        <translation>Printing office and date</translation>
    </message>
    <message>
        <source>发文字号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>发文机关标志</source>
        <translation>Red head</translation>
    </message>
    <message>
        <source>发文机关署名</source>
        <translation>Issuing organ</translation>
    </message>
    <message>
        <source>右</source>
        <translation>right</translation>
    </message>
    <message>
        <source>四号</source>
        <translation>size 4</translation>
    </message>
    <message>
        <source>四级{0}个</source>
        <translation>{0} of level 4</translation>
    </message>
    <message>
        <source>宋体</source>
        <translation>Song</translation>
    </message>
    <message>
        <source>密级和保密期限</source>
        <translation>Classification and period</translation>
    </message>
    <message>
        <source>小一</source>
        <translation>small size 1</translation>
    </message>
    <message>
        <source>小三</source>
        <translation>small size 3</translation>
    </message>
    <message>
        <source>小二</source>
        <translation>small size 2</translation>
    </message>
    <message>
        <source>小五</source>
        <translation>small size 5</translation>
    </message>
    <message>
        <source>小初</source>
        <translation>small size 0</translation>
    </message>
    <message>
        <source>小四</source>
        <translation>small size 4</translation>
    </message>
    <message>
        <source>小标宋</source>
        <translation>XiaoBiaoSong</translation>
    </message>
    <message>
        <source>小标题</source>
        <translation>Headings</translation>
    </message>
    <message>
        <source>左</source>
        <translation>left</translation>
    </message>
    <message>
        <source>成文日期</source>
        <translation>Date of signing</translation>
    </message>
    <message>
        <source>抄送机关</source>
        <translation>Copies to</translation>
    </message>
    <message>
        <source>未定字号</source>
        <translation>no size</translation>
    </message>
    <message>
        <source>标题</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>楷体</source>
        <translation>Kai</translation>
    </message>
    <message>
        <source>正文</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>毫米</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>磅</source>
        <translation>pt</translation>
    </message>
    <message>
        <source>索引号</source>
        <translation>Index number</translation>
    </message>
    <message>
        <source>紧急程度</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>表格</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>表注</source>
        <translation>Table note</translation>
    </message>
    <message>
        <source>表题</source>
        <translation>Table title</translation>
    </message>
    <message>
        <source>附件标题</source>
        <translation>Attachment title</translation>
    </message>
    <message>
        <source>附件说明</source>
        <translation>List of attachments</translation>
    </message>
    <message>
        <source>附件顺序号</source>
        <translation>Attachment mark</translation>
    </message>
    <message>
        <source>附注</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>页码</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>黑体</source>
        <translation>Hei</translation>
    </message>
    <message>
        <source>（未定字体）</source>
        <translation>(no face)</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>CLASS_MARK 必须一律为 block。</source>
        <translation>CLASS_MARK must be block everywhere.</translation>
    </message>
    <message>
        <source>GB/T 2260 六位行政区划代码</source>
        <translation>Six-digit code of the area (GB/T 2260)</translation>
    </message>
    <message>
        <source>Word 公文不应超过 64 MB。</source>
        <translation>A Word document should not exceed 64 MB.</translation>
    </message>
    <message>
        <source>area 应当是 1 到 9，并与 no 的前两位一致。</source>
        <translation>area should be 1 to 9 and agree with the first two digits of no.</translation>
    </message>
    <message>
        <source>attachments 的写法不对。</source>
        <translation>attachments is not written rightly.</translation>
    </message>
    <message>
        <source>attachments 里有一项写法不对。</source>
        <translation>One item of attachments is not written rightly.</translation>
    </message>
    <message>
        <source>attachments 里的 field 不是附件字段。</source>
        <translation>The field in attachments is no attachment field.</translation>
    </message>
    <message>
        <source>capitals are for whole 分 from 0 to below 10^16 元</source>
        <translation>capitals are for whole 分 from 0 to below 10^16 元</translation>
    </message>
    <message>
        <source>every 和 count 里面不能再用 {0}。</source>
        <translation>{0} can't be used inside every and count.</translation>
    </message>
    <message>
        <source>min 大于 max。</source>
        <translation>min is greater than max.</translation>
    </message>
    <message>
        <source>monotone 要写一个数字列和一个单选列。</source>
        <translation>monotone needs a number column and a choice column.</translation>
    </message>
    <message>
        <source>pattern 不是正确的正则表达式。</source>
        <translation>pattern is no valid regular expression.</translation>
    </message>
    <message>
        <source>pattern 里的重复太多，或者重复里套着重复。</source>
        <translation>The pattern repeats too often, or repeats within a repeat.</translation>
    </message>
    <message>
        <source>rank 要写一个单选字段。</source>
        <translation>rank needs a choice field.</translation>
    </message>
    <message>
        <source>sections 里缺少“{0}”。</source>
        <translation>sections lacks "{0}".</translation>
    </message>
    <message>
        <source>state 只能是 open、closed 或 cancelled。</source>
        <translation>state can only be open, closed or cancelled.</translation>
    </message>
    <message>
        <source>values 的写法不对。</source>
        <translation>values is not written rightly.</translation>
    </message>
    <message>
        <source>{0} 应当有 2 个参数：表格和条件。</source>
        <translation>{0} should have 2 arguments: table and condition.</translation>
    </message>
    <message>
        <source>{0} 无法读取或缺少内容。</source>
        <translation>{0} can't be read or lacks content.</translation>
    </message>
    <message>
        <source>{0}。</source>
        <translation>{0}.</translation>
    </message>
    <message>
        <source>{0}不能隐去一部分。</source>
        <translation>{0} can't be redacted in part.</translation>
    </message>
    <message>
        <source>{0}写了 privacy_when 却是公开的。</source>
        <translation>{0} has privacy_when but is public.</translation>
    </message>
    <message>
        <source>{0}和{1}不能这样比较。</source>
        <translation>{0} and {1} can't be compared like this.</translation>
    </message>
    <message>
        <source>{0}在今天之后。</source>
        <translation>{0} is after today.</translation>
    </message>
    <message>
        <source>{0}已有公文，或不是本单位的号。</source>
        <translation>{0} has a document already, or is not this unit's number.</translation>
    </message>
    <message>
        <source>{0}应当是“名称: 内容”的形式。</source>
        <translation>{0} should have the form "name: content".</translation>
    </message>
    <message>
        <source>{0}的名单里它已经不算数。</source>
        <translation>It does not count any more in the list of {0}.</translation>
    </message>
    <message>
        <source>{0}的类型和列对不上。</source>
        <translation>The type of {0} does not go with columns.</translation>
    </message>
    <message>
        <source>{0}的类型和选项对不上。</source>
        <translation>The type of {0} does not go with choices.</translation>
    </message>
    <message>
        <source>{0}缺少“{1}”。</source>
        <translation>{0} lacks "{1}".</translation>
    </message>
    <message>
        <source>{0}里“{1}”这个名称用了两次。</source>
        <translation>"{1}" is used twice in {0}.</translation>
    </message>
    <message>
        <source>{0}里没有“{1}”这个项目。</source>
        <translation>{0} has no item "{1}".</translation>
    </message>
    <message>
        <source>{0}：{1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>{0}：{1}。</source>
        <translation>{0}: {1}.</translation>
    </message>
    <message>
        <source>“[”没有对应的“]”。</source>
        <translation>"[" has no "]".</translation>
    </message>
    <message>
        <source>“]”没有对应的“[”。</source>
        <translation>"]" has no "[".</translation>
    </message>
    <message>
        <source>“{0}{1}{2}”这个条件不能成立。</source>
        <translation>The condition "{0}{1}{2}" can't hold.</translation>
    </message>
    <message>
        <source>“{0}”{1}。</source>
        <translation>"{0}" {1}.</translation>
    </message>
    <message>
        <source>“{0}”一格不是已有的表单。</source>
        <translation>The cell "{0}" names no form that there is.</translation>
    </message>
    <message>
        <source>“{0}”下没有查到“{1}”，请核对写法；没有写错就不用改。</source>
        <translation>There is no "{1}" below "{0}": check the spelling; leave it where it is right.</translation>
    </message>
    <message>
        <source>“{0}”不在 legal_basis 里。</source>
        <translation>"{0}" is not in legal_basis.</translation>
    </message>
    <message>
        <source>“{0}”不在可选的算法里。</source>
        <translation>"{0}" is none of the algorithms on offer.</translation>
    </message>
    <message>
        <source>“{0}”不在本工作库的单位里。</source>
        <translation>"{0}" is none of the units of this workspace.</translation>
    </message>
    <message>
        <source>“{0}”不在表单目录里。</source>
        <translation>"{0}" is not in the forms folder.</translation>
    </message>
    <message>
        <source>“{0}”不在附件里。</source>
        <translation>"{0}" is not among the files.</translation>
    </message>
    <message>
        <source>“{0}”不存在。</source>
        <translation>"{0}" does not exist.</translation>
    </message>
    <message>
        <source>“{0}”不完整或已损坏。</source>
        <translation>"{0}" is incomplete or damaged.</translation>
    </message>
    <message>
        <source>“{0}”不是公钥名单。</source>
        <translation>"{0}" is no key list.</translation>
    </message>
    <message>
        <source>“{0}”不是备份，或已损坏。</source>
        <translation>"{0}" is no backup, or is damaged.</translation>
    </message>
    <message>
        <source>“{0}”不是审查环节。</source>
        <translation>"{0}" is no step of the review.</translation>
    </message>
    <message>
        <source>“{0}”不是日期。</source>
        <translation>"{0}" is no date.</translation>
    </message>
    <message>
        <source>“{0}”不是日期字段。</source>
        <translation>"{0}" is no date field.</translation>
    </message>
    <message>
        <source>“{0}”不是月和日。</source>
        <translation>"{0}" is no month and day.</translation>
    </message>
    <message>
        <source>“{0}”不是表单或词库的位置。</source>
        <translation>"{0}" is no place of a form or lexicon.</translation>
    </message>
    <message>
        <source>“{0}”不符合要求{1}。</source>
        <translation>"{0}" does not meet the requirement{1}.</translation>
    </message>
    <message>
        <source>“{0}”不能大于 {1}。</source>
        <translation>"{0}" can't be greater than {1}.</translation>
    </message>
    <message>
        <source>“{0}”不能小于 {1}。</source>
        <translation>"{0}" can't be less than {1}.</translation>
    </message>
    <message>
        <source>“{0}”不能是“{1}”。</source>
        <translation>"{0}" can't be "{1}".</translation>
    </message>
    <message>
        <source>“{0}”不能用作名称。</source>
        <translation>"{0}" can't be used as a name.</translation>
    </message>
    <message>
        <source>“{0}”不能用来辨认事项。</source>
        <translation>"{0}" can't tell disclosures apart.</translation>
    </message>
    <message>
        <source>“{0}”不能用：花括号外只能写英文字母、数字和 - / . _。</source>
        <translation>"{0}" can't be used: outside the braces only letters, digits and - / . _ may stand.</translation>
    </message>
    <message>
        <source>“{0}”不能读取。</source>
        <translation>"{0}" can't be read.</translation>
    </message>
    <message>
        <source>“{0}”不能读取，没有建立草稿。</source>
        <translation>"{0}" can't be read; no draft was made.</translation>
    </message>
    <message>
        <source>“{0}”写不进所选的文件夹。</source>
        <translation>"{0}" can't be written into the chosen folder.</translation>
    </message>
    <message>
        <source>“{0}”写了两次。</source>
        <translation>"{0}" is written twice.</translation>
    </message>
    <message>
        <source>“{0}”只能写一行，请去掉换行。</source>
        <translation>"{0}" takes one line only, please remove the line breaks.</translation>
    </message>
    <message>
        <source>“{0}”只能是 true 或 false。</source>
        <translation>"{0}" can only be true or false.</translation>
    </message>
    <message>
        <source>“{0}”可以不填，不填时这一段会留下空缺。</source>
        <translation>"{0}" may be empty, and this paragraph would have a gap then.</translation>
    </message>
    <message>
        <source>“{0}”后面不写位数，只有“{1}”要写。</source>
        <translation>"{0}" has no digits behind it; only "{1}" needs them.</translation>
    </message>
    <message>
        <source>“{0}”在 {1} 里已经用了。</source>
        <translation>"{0}" is used in {1} already.</translation>
    </message>
    <message>
        <source>“{0}”就是要检查的文件。</source>
        <translation>"{0}" is the file that is being checked.</translation>
    </message>
    <message>
        <source>“{0}”已经有了。</source>
        <translation>"{0}" exists already.</translation>
    </message>
    <message>
        <source>“{0}”应当是“名称: 内容”的形式。</source>
        <translation>"{0}" should have the form "name: content".</translation>
    </message>
    <message>
        <source>“{0}”应当是一个列表。</source>
        <translation>"{0}" should be a list.</translation>
    </message>
    <message>
        <source>“{0}”应当是一段文字。</source>
        <translation>"{0}" should be a text.</translation>
    </message>
    <message>
        <source>“{0}”应当是字段名称的列表。</source>
        <translation>"{0}" should be a list of field names.</translation>
    </message>
    <message>
        <source>“{0}”应当是数字。</source>
        <translation>"{0}" should be a number.</translation>
    </message>
    <message>
        <source>“{0}”应当是整数。</source>
        <translation>"{0}" should be a whole number.</translation>
    </message>
    <message>
        <source>“{0}”打不开。</source>
        <translation>"{0}" can't be opened.</translation>
    </message>
    <message>
        <source>“{0}”打不开，没有添加。</source>
        <translation>"{0}" can't be opened and was not added.</translation>
    </message>
    <message>
        <source>“{0}”最多写 {1} 个字。</source>
        <translation>"{0}" takes at most {1} characters.</translation>
    </message>
    <message>
        <source>“{0}”没有“{1}”这一列。</source>
        <translation>"{0}" has no column "{1}".</translation>
    </message>
    <message>
        <source>“{0}”没有“{1}”这一部分。</source>
        <translation>"{0}" has no part "{1}".</translation>
    </message>
    <message>
        <source>“{0}”没有可用的回答。</source>
        <translation>"{0}" has no answer to choose.</translation>
    </message>
    <message>
        <source>“{0}”的写法不对{1}。</source>
        <translation>"{0}" is not written correctly{1}.</translation>
    </message>
    <message>
        <source>“{0}”的号段 {1} 至 {2} 号都给出了，没有再给号。</source>
        <translation>All numbers {1} to {2} of the block of "{0}" are given out; no number was drawn.</translation>
    </message>
    <message>
        <source>“{0}”的小数最多 {1} 位。</source>
        <translation>"{0}" has at most {1} decimals.</translation>
    </message>
    <message>
        <source>“{0}”的结束日期不能早于开始日期。</source>
        <translation>"{0}" can't end before it begins.</translation>
    </message>
    <message>
        <source>“{0}”的编号原来是 {1}，编号不能更改。</source>
        <translation>The number of "{0}" was {1}, and a number never changes.</translation>
    </message>
    <message>
        <source>“{0}”的起止日期都要填，写成 2026-11-23 的样子。</source>
        <translation>"{0}" needs both dates, like 2026-11-23.</translation>
    </message>
    <message>
        <source>“{0}”至少要写 {1} 个字。</source>
        <translation>"{0}" needs at least {1} characters.</translation>
    </message>
    <message>
        <source>“{0}”要从选项里选。</source>
        <translation>"{0}" is chosen from the list.</translation>
    </message>
    <message>
        <source>“{0}”要从选项里选：{1}。</source>
        <translation>"{0}" is chosen from the list: {1}.</translation>
    </message>
    <message>
        <source>“{0}”要写成数字，如 {1}。</source>
        <translation>"{0}" is written as a number, such as {1}.</translation>
    </message>
    <message>
        <source>“{0}”要写成数字，如 {1}，不写单位“{2}”。</source>
        <translation>"{0}" is written as a number, such as {1}, without its unit "{2}".</translation>
    </message>
    <message>
        <source>“{0}”要写成文字。</source>
        <translation>"{0}" is written as text.</translation>
    </message>
    <message>
        <source>“{0}”要写成日期，如 2026-11-23。</source>
        <translation>"{0}" is written as a date, like 2026-11-23.</translation>
    </message>
    <message>
        <source>“{0}”要写整数。</source>
        <translation>"{0}" is a whole number.</translation>
    </message>
    <message>
        <source>“{0}”要写起止日期，如 2026-07-01 至 2026-09-30。</source>
        <translation>"{0}" is a period, like 2026-07-01 to 2026-09-30.</translation>
    </message>
    <message>
        <source>“{0}”要放文件。</source>
        <translation>"{0}" takes files.</translation>
    </message>
    <message>
        <source>“{0}”要选“是”或“否”。</source>
        <translation>"{0}" is yes or no.</translation>
    </message>
    <message>
        <source>“{0}”要逐行填写，最多 {1} 行。</source>
        <translation>"{0}" is filled in row by row, at most {1} rows.</translation>
    </message>
    <message>
        <source>“{0}”读不到，或不是 UTF-8 文本。</source>
        <translation>"{0}" is missing, or no UTF-8 text.</translation>
    </message>
    <message>
        <source>“{0}”超过 {1} MB。</source>
        <translation>"{0}" exceeds {1} MB.</translation>
    </message>
    <message>
        <source>“{0}”这个名称用了两次。</source>
        <translation>The name "{0}" is used twice.</translation>
    </message>
    <message>
        <source>“{0}”这里的花括号有误。</source>
        <translation>"{0}" has a mistake in its braces.</translation>
    </message>
    <message>
        <source>“{0}”里有看不见的字符（U+{1}），请删去后重新输入。</source>
        <translation>"{0}" holds an invisible character (U+{1}); please delete it and type again.</translation>
    </message>
    <message>
        <source>“{0}”里还有不能自动遮盖的内容。</source>
        <translation>"{0}" still holds what can't be masked automatically.</translation>
    </message>
    <message>
        <source>“{0}”：{1}</source>
        <translation>"{0}": {1}</translation>
    </message>
    <message>
        <source>“单位”和“序号”各要写一次，不然不同事项会编成同一个号。</source>
        <translation>"单位" and "序号" must each stand once, or different matters get the same number.</translation>
    </message>
    <message>
        <source>“单位”和前后的部分之间要有 - / . 或 _ 隔开。</source>
        <translation>"单位" and the parts beside it need - / . or _ between them.</translation>
    </message>
    <message>
        <source>《{0}》已废弃。</source>
        <translation>"{0}" is discarded.</translation>
    </message>
    <message>
        <source>《{0}》里有密级标志。</source>
        <translation>"{0}" has a classification mark.</translation>
    </message>
    <message>
        <source>一个包最多 {0} 个文件、{1} GB。</source>
        <translation>A package holds at most {0} files, {1} GB.</translation>
    </message>
    <message>
        <source>一个文件只写一个表单。</source>
        <translation>One file holds one form.</translation>
    </message>
    <message>
        <source>一个环节只留一份清单。</source>
        <translation>Keep one checklist for a step.</translation>
    </message>
    <message>
        <source>一个词库最多 {0} 个字。</source>
        <translation>A lexicon has at most {0} characters.</translation>
    </message>
    <message>
        <source>一条批注最多 {0} 字。</source>
        <translation>A comment has at most {0} characters.</translation>
    </message>
    <message>
        <source>一校由起草人对照来源校对，二校、三校由其他人校对。</source>
        <translation>The first proof is read by the clerk against the sources, the second and third by others.</translation>
    </message>
    <message>
        <source>三个环节各要一份清单。</source>
        <translation>Each of the three steps needs a checklist.</translation>
    </message>
    <message>
        <source>三校要对照送审后的排版终稿。</source>
        <translation>The third proof is read against the final layout after submitting.</translation>
    </message>
    <message>
        <source>不公开或依申请公开要写明法律条款和理由。</source>
        <translation>Not disclosing, or on request only, needs the article and a reason.</translation>
    </message>
    <message>
        <source>不同的字符太少。</source>
        <translation>Too few different characters.</translation>
    </message>
    <message>
        <source>不在审查中</source>
        <translation>Not under review</translation>
    </message>
    <message>
        <source>不是 UTF-8 文字。</source>
        <translation>No UTF-8 text.</translation>
    </message>
    <message>
        <source>不是完好的 XLSX 文件。</source>
        <translation>It is no sound XLSX file.</translation>
    </message>
    <message>
        <source>不是完好的 YAML。</source>
        <translation>No sound YAML.</translation>
    </message>
    <message>
        <source>不是纯文本文件</source>
        <translation>No plain text file</translation>
    </message>
    <message>
        <source>不是能读的 Word 文件</source>
        <translation>No readable Word file</translation>
    </message>
    <message>
        <source>不是草稿文件。</source>
        <translation>It is no draft.</translation>
    </message>
    <message>
        <source>不用共享文件夹</source>
        <translation>No shared folder</translation>
    </message>
    <message>
        <source>不用另选文件夹</source>
        <translation>No other folder is needed</translation>
    </message>
    <message>
        <source>不能下发</source>
        <translation>Can't be sent down</translation>
    </message>
    <message>
        <source>不能与发布端建立安全连接：请管理员检查证书，或检查网络里的代理、防火墙。</source>
        <translation>No secure connection with the endpoint: ask the administrator to check the certificate, or proxy and firewall.</translation>
    </message>
    <message>
        <source>不能使用这种写法：{0}。</source>
        <translation>This can't be used: {0}.</translation>
    </message>
    <message>
        <source>不能保管印章</source>
        <translation>The seal can't be kept</translation>
    </message>
    <message>
        <source>不能再审</source>
        <translation>No second review</translation>
    </message>
    <message>
        <source>不能写入</source>
        <translation>Can't be written</translation>
    </message>
    <message>
        <source>不能写入“{0}”。</source>
        <translation>"{0}" can't be written.</translation>
    </message>
    <message>
        <source>不能写批注</source>
        <translation>No comment possible</translation>
    </message>
    <message>
        <source>不能决定</source>
        <translation>Can't be decided</translation>
    </message>
    <message>
        <source>不能办结</source>
        <translation>Can't be closed</translation>
    </message>
    <message>
        <source>不能委托这个人</source>
        <translation>Can't delegate to this person</translation>
    </message>
    <message>
        <source>不能委托这个角色</source>
        <translation>Can't delegate this role</translation>
    </message>
    <message>
        <source>不能导出</source>
        <translation>Can't be exported</translation>
    </message>
    <message>
        <source>不能导出事件记录</source>
        <translation>The events can't be exported</translation>
    </message>
    <message>
        <source>不能恢复</source>
        <translation>Can't be restored</translation>
    </message>
    <message>
        <source>不能成批签发</source>
        <translation>Can't be signed together</translation>
    </message>
    <message>
        <source>不能打开送审包</source>
        <translation>The package can't be opened</translation>
    </message>
    <message>
        <source>不能接着办理</source>
        <translation>Can't be continued</translation>
    </message>
    <message>
        <source>不能收回</source>
        <translation>Can't be taken back</translation>
    </message>
    <message>
        <source>不能改动单位的设置</source>
        <translation>The office's settings can't be changed</translation>
    </message>
    <message>
        <source>不能新建工作库</source>
        <translation>No workspace can be made</translation>
    </message>
    <message>
        <source>不能登录</source>
        <translation>Can't sign in</translation>
    </message>
    <message>
        <source>不能登记张贴</source>
        <translation>The posting can't be recorded</translation>
    </message>
    <message>
        <source>不能自动遮盖</source>
        <translation>Can't be masked automatically</translation>
    </message>
    <message>
        <source>不能覆盖原文件</source>
        <translation>The original is not overwritten</translation>
    </message>
    <message>
        <source>不能这样办结</source>
        <translation>Can't be closed like this</translation>
    </message>
    <message>
        <source>不能这样改</source>
        <translation>Can't be changed like this</translation>
    </message>
    <message>
        <source>不认识这一列，它的内容没有导入，请恢复它原来的名称。</source>
        <translation>This column is unknown; its content was not imported. Give it its old name.</translation>
    </message>
    <message>
        <source>不认识这个项目，请恢复它原来的名称。</source>
        <translation>This item is unknown: give it its old name.</translation>
    </message>
    <message>
        <source>不认识这张工作表，里面的内容没有导入，请恢复它原来的名称。</source>
        <translation>This sheet is unknown; its content was not imported. Give it its old name.</translation>
    </message>
    <message>
        <source>不限次数的重复最多写 {0} 处，不要放进重复的括号里。</source>
        <translation>Repeat without limit at most {0} times, and not inside repeated brackets.</translation>
    </message>
    <message>
        <source>与发布端的往来在传输中损坏，稍后自动核对。</source>
        <translation>What was exchanged with the endpoint was damaged on the way; it is checked later.</translation>
    </message>
    <message>
        <source>与发布端的连接中断，没有收到答复，稍后自动核对并再试。</source>
        <translation>The connection with the endpoint broke before an answer came; it is checked and tried again later.</translation>
    </message>
    <message>
        <source>两头最多各留 {0} 位。</source>
        <translation>At most {0} may stay at either end.</translation>
    </message>
    <message>
        <source>严重程度表有误</source>
        <translation>The severity table is wrong</translation>
    </message>
    <message>
        <source>人员不完整</source>
        <translation>The person is incomplete</translation>
    </message>
    <message>
        <source>人员名单被改动过</source>
        <translation>The list of people was changed</translation>
    </message>
    <message>
        <source>今年的号已经编到 {0} 号，不会再回头用小的号。</source>
        <translation>This year's numbers have reached {0}; smaller ones are not used any more.</translation>
    </message>
    <message>
        <source>代理人应是本单位的另一个人。</source>
        <translation>The deputy should be somebody else of this unit.</translation>
    </message>
    <message>
        <source>代理服务器不让连接发布端（{0}），请网络管理员放行发布端的网址。</source>
        <translation>The proxy does not let us reach the endpoint ({0}): ask the network administrator to allow its address.</translation>
    </message>
    <message>
        <source>代理服务器没有应答，请在“设置”的“发布端”里检查代理。</source>
        <translation>The proxy does not answer: check it in Settings, Endpoint.</translation>
    </message>
    <message>
        <source>代理服务器要求登录：请在“设置”的“发布端”里填写代理的账号和口令。</source>
        <translation>The proxy asks for a login: enter its account and password in Settings, Endpoint.</translation>
    </message>
    <message>
        <source>以“{”或“[”开头的文字要加引号。</source>
        <translation>A text that starts with "{" or "[" needs quotes.</translation>
    </message>
    <message>
        <source>以前的附件还在里面。</source>
        <translation>Earlier attachments still lie in it.</translation>
    </message>
    <message>
        <source>例如：一楼大厅公示栏。</source>
        <translation>For example: notice board, ground floor.</translation>
    </message>
    <message>
        <source>例如：线下印发的请示用号。</source>
        <translation>For example: number used for a paper request.</translation>
    </message>
    <message>
        <source>依据没有写好</source>
        <translation>The citation is not written properly</translation>
    </message>
    <message>
        <source>依据要写 1 到 {0} 个字。</source>
        <translation>A citation has 1 to {0} characters.</translation>
    </message>
    <message>
        <source>保留疑点要写明依据。</source>
        <translation>Keeping a finding needs its legal ground.</translation>
    </message>
    <message>
        <source>公文打不开</source>
        <translation>The document can't be opened</translation>
    </message>
    <message>
        <source>公钥名单不成立</source>
        <translation>The key list does not hold</translation>
    </message>
    <message>
        <source>公钥名单读不懂</source>
        <translation>Key list not understood</translation>
    </message>
    <message>
        <source>其他人请由管理员重新发钥。</source>
        <translation>For others the administrator issues a new key.</translation>
    </message>
    <message>
        <source>内容不是一份草稿。</source>
        <translation>The content is no draft.</translation>
    </message>
    <message>
        <source>内容与审查时不一致，或前面有一步没有通过。</source>
        <translation>The content is not what was reviewed, or an earlier step has not passed.</translation>
    </message>
    <message>
        <source>内容和送审时的不一致。</source>
        <translation>The content is not what was submitted.</translation>
    </message>
    <message>
        <source>内容太大</source>
        <translation>Too much content</translation>
    </message>
    <message>
        <source>内容已经改动，这条疑点不见了。</source>
        <translation>The content has changed and this finding is gone.</translation>
    </message>
    <message>
        <source>内容已经改动，这条规则不再提示。</source>
        <translation>The content has changed and this rule no longer warns.</translation>
    </message>
    <message>
        <source>内容或签名与批准的不一致，没有发送。请告知管理员。</source>
        <translation>Content or signature differ from what was approved; nothing was sent. Tell the administrator.</translation>
    </message>
    <message>
        <source>冒号前的名称不能为空，也不能是列表。</source>
        <translation>The name before the colon can't be empty or a list.</translation>
    </message>
    <message>
        <source>写成的副本核对不上，没有保留。</source>
        <translation>The copy does not match and was not kept.</translation>
    </message>
    <message>
        <source>写明的状态和审查意见对不上。</source>
        <translation>The state that it names and the reviews do not agree.</translation>
    </message>
    <message>
        <source>写法{0}。</source>
        <translation>Written wrongly: {0}.</translation>
    </message>
    <message>
        <source>写法不完整或有误。</source>
        <translation>Written incompletely or wrongly.</translation>
    </message>
    <message>
        <source>列出之后内容有改动，或出现了疑点、批注。</source>
        <translation>After it was listed the content changed, or findings or comments came.</translation>
    </message>
    <message>
        <source>副本不完整</source>
        <translation>The copy is incomplete</translation>
    </message>
    <message>
        <source>副本核对不上，没有保留。</source>
        <translation>The copy does not match and was not kept.</translation>
    </message>
    <message>
        <source>办公服务器上没有这个数据库</source>
        <translation>The office server has no such database</translation>
    </message>
    <message>
        <source>办公服务器上的一个值打不开，它被改动过。</source>
        <translation>A value on the office server can't be opened: it was changed.</translation>
    </message>
    <message>
        <source>办公服务器现在只许读。</source>
        <translation>The office server is read-only now.</translation>
    </message>
    <message>
        <source>办公服务器的地址不对</source>
        <translation>The address of the office server is wrong</translation>
    </message>
    <message>
        <source>办公服务器要口令</source>
        <translation>The office server wants a password</translation>
    </message>
    <message>
        <source>办结日期早于开始日期，或晚于今天。</source>
        <translation>Closed before it began, or after today.</translation>
    </message>
    <message>
        <source>加密后的副本与原来的核对不上，原来的没有改动。</source>
        <translation>The encrypted copy does not match; the original is unchanged.</translation>
    </message>
    <message>
        <source>单位代码</source>
        <translation>Code of the unit</translation>
    </message>
    <message>
        <source>单位代码不能用</source>
        <translation>This code cannot be used</translation>
    </message>
    <message>
        <source>单位代码已被使用</source>
        <translation>The unit code is taken</translation>
    </message>
    <message>
        <source>单位代码要用 2 到 8 个字母或数字。</source>
        <translation>The code of a unit has 2 to 8 letters or digits.</translation>
    </message>
    <message>
        <source>单位全称和机关代字都要填。</source>
        <translation>Full name and number mark are both needed.</translation>
    </message>
    <message>
        <source>单位至少要有一名在用的管理员。</source>
        <translation>The unit needs at least one active administrator.</translation>
    </message>
    <message>
        <source>单位资料不完整</source>
        <translation>The unit is incomplete</translation>
    </message>
    <message>
        <source>印章图片不能用</source>
        <translation>The picture of the seal can't be used</translation>
    </message>
    <message>
        <source>印章图片打不开</source>
        <translation>The picture of the seal can't be opened</translation>
    </message>
    <message>
        <source>印章图片由签发人保管。</source>
        <translation>The signer keeps the picture of the seal.</translation>
    </message>
    <message>
        <source>原来的没有改动。新版程序只用加密的工作库。</source>
        <translation>The original is unchanged. This version works with encrypted workspaces only.</translation>
    </message>
    <message>
        <source>发函日期晚于今天。</source>
        <translation>Sent later than today.</translation>
    </message>
    <message>
        <source>发布端一时没有认出本单位的账号，稍后自动再试。</source>
        <translation>The endpoint did not know the office's account just now; it is tried again later.</translation>
    </message>
    <message>
        <source>发布端不接受“{0}”一项。</source>
        <translation>The endpoint does not accept "{0}".</translation>
    </message>
    <message>
        <source>发布端不接受所发的内容。</source>
        <translation>The endpoint does not accept what was sent.</translation>
    </message>
    <message>
        <source>发布端不接受本单位的账号或口令，请重新输入口令。</source>
        <translation>The endpoint does not accept the office's account or password: enter the password again.</translation>
    </message>
    <message>
        <source>发布端不接受这种文件。</source>
        <translation>The endpoint does not accept this kind of file.</translation>
    </message>
    <message>
        <source>发布端已有这一事项的另一个版本，请对照两个版本后决定。</source>
        <translation>The endpoint has another version of this: compare the two, then decide.</translation>
    </message>
    <message>
        <source>发布端或代理服务器的网址不正确，请管理员检查设置。</source>
        <translation>The address of endpoint or proxy is wrong: ask the administrator to check the settings.</translation>
    </message>
    <message>
        <source>发布端收下了记录，但还读不到，稍后自动核对。</source>
        <translation>The endpoint took the record, but it can't be read yet; it is checked later.</translation>
    </message>
    <message>
        <source>发布端暂时不能处理（{0}），稍后自动再试。</source>
        <translation>The endpoint can't do it just now ({0}); it is tried again later.</translation>
    </message>
    <message>
        <source>发布端暂时只读，稍后自动再试。</source>
        <translation>The endpoint is read-only just now; it is tried again later.</translation>
    </message>
    <message>
        <source>发布端正在处理同一条记录，稍后自动再试。</source>
        <translation>The endpoint is busy with the same record; it is tried again later.</translation>
    </message>
    <message>
        <source>发布端没有为区里下发设立栏目，请联系发布端管理员。</source>
        <translation>The endpoint has no section for what the district sends: ask its administrator.</translation>
    </message>
    <message>
        <source>发布端用的是自签的安全证书，没有发送：请发布端管理员换上正式证书，或在“设置”的“发布端”里指定这张证书的文件。</source>
        <translation>The endpoint's certificate is self-signed; nothing was sent: ask its administrator for a proper one, or name its file in Settings, Endpoint.</translation>
    </message>
    <message>
        <source>发布端的安全证书尚未生效，没有发送：请先核对本机日期和时间，时间无误则联系发布端管理员。</source>
        <translation>The endpoint's certificate is not valid yet; nothing was sent: check date and time here, and if they are right ask its administrator.</translation>
    </message>
    <message>
        <source>发布端的安全证书已被吊销，没有发送：请立即联系发布端管理员。</source>
        <translation>The endpoint's certificate was revoked; nothing was sent: ask its administrator at once.</translation>
    </message>
    <message>
        <source>发布端的安全证书已过期，没有发送：请先核对本机日期和时间，时间无误则请发布端管理员更换证书。</source>
        <translation>The endpoint's certificate has expired; nothing was sent: check date and time here, and if they are right ask its administrator for a new one.</translation>
    </message>
    <message>
        <source>发布端的安全证书没有通过核验，没有发送：请发布端管理员检查证书。</source>
        <translation>The endpoint's certificate failed verification; nothing was sent: ask its administrator to check it.</translation>
    </message>
    <message>
        <source>发布端的答复在传输中损坏，稍后自动核对。</source>
        <translation>The endpoint's answer was damaged on the way; it is checked later.</translation>
    </message>
    <message>
        <source>发布端的网址已转到 {0} ，请在“发送设置”里核对后改填。</source>
        <translation>The endpoint has moved to {0}: check it and change it under sending settings.</translation>
    </message>
    <message>
        <source>发布端的记录刚刚有变化，稍后自动核对。</source>
        <translation>The endpoint's record has just changed; it is checked later.</translation>
    </message>
    <message>
        <source>发布端的记录在传输中损坏，已重新发送，稍后自动核对。</source>
        <translation>The record at the endpoint was damaged on the way and sent again; it is checked later.</translation>
    </message>
    <message>
        <source>发布端的这一条刚刚有变化，请再试一次。</source>
        <translation>This entry has just changed at the endpoint: please try again.</translation>
    </message>
    <message>
        <source>发布端等不到完整的请求，稍后自动再试。</source>
        <translation>The endpoint did not get the whole request; it is tried again later.</translation>
    </message>
    <message>
        <source>发布端请求暂停{0}秒，之后自动继续。</source>
        <translation>The endpoint asks to pause for {0} seconds; it goes on by itself.</translation>
    </message>
    <message>
        <source>发布端请求过多，稍后自动再试。</source>
        <translation>The endpoint has too many requests; it is tried again later.</translation>
    </message>
    <message>
        <source>发布端还是原来的版本，稍后自动再试。</source>
        <translation>The endpoint still has the earlier version; it is tried again later.</translation>
    </message>
    <message>
        <source>发布端还没有为本单位设立栏目，请联系发布端管理员。</source>
        <translation>The endpoint has no section for this office yet: ask its administrator.</translation>
    </message>
    <message>
        <source>口令不对</source>
        <translation>Wrong passphrase</translation>
    </message>
    <message>
        <source>口令太短</source>
        <translation>The passphrase is too short</translation>
    </message>
    <message>
        <source>口令太简单</source>
        <translation>The passphrase is too simple</translation>
    </message>
    <message>
        <source>口令已连续输错 {0} 次。</source>
        <translation>The passphrase was wrong {0} times in a row.</translation>
    </message>
    <message>
        <source>另一个程序正在写入，这一步没有写入。</source>
        <translation>Another program is writing; this step was not written.</translation>
    </message>
    <message>
        <source>只有是否、单选和数字字段能用作条件。</source>
        <translation>Only yes-or-no, choice and number fields can be conditions.</translation>
    </message>
    <message>
        <source>只有本单位已签发、在公示栏公开的公文才登记张贴。</source>
        <translation>Only signed documents of this unit for the notice board are recorded as posted.</translation>
    </message>
    <message>
        <source>只有起草人能改动和送审自己的草稿。</source>
        <translation>Only the drafter can change and submit a draft.</translation>
    </message>
    <message>
        <source>只能使用 not 和负号。</source>
        <translation>Only not and the minus sign can be used.</translation>
    </message>
    <message>
        <source>只能写数字、带引号的文字、True 和 False。</source>
        <translation>Only numbers, quoted texts, True and False can be written.</translation>
    </message>
    <message>
        <source>只能委托自己的初审、保密审查或签发职责。</source>
        <translation>Only one's own section review, secrecy review or signing can be delegated.</translation>
    </message>
    <message>
        <source>只能按本单位上期的内容新建。</source>
        <translation>A new period is made only from this unit's last one.</translation>
    </message>
    <message>
        <source>可写的有：{0}。</source>
        <translation>What may stand there: {0}.</translation>
    </message>
    <message>
        <source>可用的{0}：{1}。</source>
        <translation>Available {0}: {1}.</translation>
    </message>
    <message>
        <source>可用的附件字段：{0}。</source>
        <translation>Attachment fields there are: {0}.</translation>
    </message>
    <message>
        <source>可用的项目：{0}。</source>
        <translation>Available items: {0}.</translation>
    </message>
    <message>
        <source>号段不能使用</source>
        <translation>This block can't be used</translation>
    </message>
    <message>
        <source>号段已经过去</source>
        <translation>This block is already past</translation>
    </message>
    <message>
        <source>号段用完了</source>
        <translation>The block of numbers is used up</translation>
    </message>
    <message>
        <source>吊销日期晚于现在。</source>
        <translation>Revoked later than now.</translation>
    </message>
    <message>
        <source>同一人不能校两次。</source>
        <translation>Nobody reads two proofs.</translation>
    </message>
    <message>
        <source>同一人办理了两步，或审查了自己起草的内容，违反职责分离。</source>
        <translation>One person took two steps, or reviewed an own draft, against the separation of duties.</translation>
    </message>
    <message>
        <source>名单不能固定</source>
        <translation>The list can't be pinned</translation>
    </message>
    <message>
        <source>名单是旧的</source>
        <translation>The list is old</translation>
    </message>
    <message>
        <source>名单是空的</source>
        <translation>The list is empty</translation>
    </message>
    <message>
        <source>名单签发人的指纹是 {0}。</source>
        <translation>The fingerprint of who signed the list is {0}.</translation>
    </message>
    <message>
        <source>名单里有本单位或另一个往来单位的人员编号。</source>
        <translation>The list has people of this unit or of another partner.</translation>
    </message>
    <message>
        <source>名称不对</source>
        <translation>Wrong name</translation>
    </message>
    <message>
        <source>名称要有 1 到 {0} 个字。</source>
        <translation>The name needs 1 to {0} characters.</translation>
    </message>
    <message>
        <source>含有不能使用的字符。</source>
        <translation>It holds characters that can't be used.</translation>
    </message>
    <message>
        <source>图片读不出来</source>
        <translation>The picture can't be read</translation>
    </message>
    <message>
        <source>地址要写成 postgresql+psycopg://用户@服务器/数据库。</source>
        <translation>The address is written postgresql+psycopg://USER@SERVER/DATABASE.</translation>
    </message>
    <message>
        <source>处理好之后再下发一次。</source>
        <translation>Put it right and send it down again.</translation>
    </message>
    <message>
        <source>备份不完整</source>
        <translation>The backup is incomplete</translation>
    </message>
    <message>
        <source>备份只放在管理员的电脑上，管理员登录的日子才有。</source>
        <translation>Backups are kept on the administrator's computer only, on days when the administrator signs in.</translation>
    </message>
    <message>
        <source>备份文件夹不能用</source>
        <translation>The folder of backups can't be used</translation>
    </message>
    <message>
        <source>备份没有写成</source>
        <translation>The backup was not written</translation>
    </message>
    <message>
        <source>备份由更新的版本写成</source>
        <translation>The backup comes from a newer version</translation>
    </message>
    <message>
        <source>备份读不出来</source>
        <translation>The backup can't be read</translation>
    </message>
    <message>
        <source>够用</source>
        <translation>Good enough</translation>
    </message>
    <message>
        <source>太弱</source>
        <translation>Too weak</translation>
    </message>
    <message>
        <source>委托由委托人或管理员收回。</source>
        <translation>A delegation is taken back by who gave it, or the administrator.</translation>
    </message>
    <message>
        <source>委托的结束时间应晚于开始时间和现在。</source>
        <translation>The delegation should end after it begins and after now.</translation>
    </message>
    <message>
        <source>字库中没有这些字：{0}。</source>
        <translation>The fonts lack these characters: {0}.</translation>
    </message>
    <message>
        <source>字段“{0}”没有“{1}”这个选项。</source>
        <translation>Field "{0}" has no choice "{1}".</translation>
    </message>
    <message>
        <source>存放备份的共享文件夹找不到。</source>
        <translation>The shared folder of the backups can't be found.</translation>
    </message>
    <message>
        <source>存放附件的共享文件夹不能写入。</source>
        <translation>The shared folder of attachments can't be written.</translation>
    </message>
    <message>
        <source>存放附件的共享文件夹现在打不开。</source>
        <translation>The shared folder of attachments can't be opened now.</translation>
    </message>
    <message>
        <source>它不在这个工作库里。</source>
        <translation>It is not in this workspace.</translation>
    </message>
    <message>
        <source>它不在这件事项里。</source>
        <translation>It is not in this disclosure.</translation>
    </message>
    <message>
        <source>它不存在，或不能写入。</source>
        <translation>It does not exist, or can't be written.</translation>
    </message>
    <message>
        <source>它不是寄出单位的事项。</source>
        <translation>It is no matter of the sending office.</translation>
    </message>
    <message>
        <source>它写的时间在将来。</source>
        <translation>Its time is in the future.</translation>
    </message>
    <message>
        <source>它已经到期或收回。</source>
        <translation>It has ended or was taken back.</translation>
    </message>
    <message>
        <source>它旁边没有密钥文件“{0}”，或者它不是工作库。</source>
        <translation>Its key file "{0}" is not beside it, or it is no workspace.</translation>
    </message>
    <message>
        <source>它是{0}张贴的，不能更早撤下。</source>
        <translation>It was posted on {0} and can't be removed earlier.</translation>
    </message>
    <message>
        <source>它是常用的口令，或者就是登录名加几个数字。</source>
        <translation>It is a common passphrase, or the login with some digits.</translation>
    </message>
    <message>
        <source>它是用您以前的密钥保管的。</source>
        <translation>It was kept under your former key.</translation>
    </message>
    <message>
        <source>它是给{0}的人员加密的。</source>
        <translation>It is encrypted for the people of {0}.</translation>
    </message>
    <message>
        <source>它由起草、审查、签发和印发人员打开。</source>
        <translation>Clerks, reviewers, signers and the office open it.</translation>
    </message>
    <message>
        <source>它的名单不在这里。</source>
        <translation>Its list is not here.</translation>
    </message>
    <message>
        <source>安全证书与发布端的网址不符，可能连到了别的服务器或上网认证页面，没有发送：请核对网址，联系发布端管理员。</source>
        <translation>The certificate does not fit the endpoint's address, perhaps another server or a login page; nothing was sent: check the address and ask its administrator.</translation>
    </message>
    <message>
        <source>审查清单还有没答、答“否”或没写理由的问题。</source>
        <translation>The checklist still has questions without answer, answered No, or without reason.</translation>
    </message>
    <message>
        <source>密钥文件不能写入</source>
        <translation>The key file can't be written</translation>
    </message>
    <message>
        <source>密钥文件读不出来</source>
        <translation>The key file can't be read</translation>
    </message>
    <message>
        <source>对方没有用 https 应答：请核对网址和端口，也可能要先登录上网认证页面才有安全连接。</source>
        <translation>It does not answer by https: check address and port; a login page may stand before the network.</translation>
    </message>
    <message>
        <source>对方用的是表单的 {0} 版，本单位是 {1} 版。</source>
        <translation>The other side has version {0} of the form, this office version {1}.</translation>
    </message>
    <message>
        <source>对方的公钥名单还没有固定</source>
        <translation>The partner's key list is not pinned yet</translation>
    </message>
    <message>
        <source>层次太深。</source>
        <translation>Too deep.</translation>
    </message>
    <message>
        <source>工作库不能写入</source>
        <translation>The workspace can't be written</translation>
    </message>
    <message>
        <source>工作库已存在</source>
        <translation>The workspace exists already</translation>
    </message>
    <message>
        <source>工作库已损坏或不是工作库</source>
        <translation>The workspace is damaged or none</translation>
    </message>
    <message>
        <source>工作库所在的文件夹不能写入，这一步没有办成。</source>
        <translation>The workspace's folder can't be written; this step was not done.</translation>
    </message>
    <message>
        <source>工作库所在的磁盘没有空间了，这一步没有写入。</source>
        <translation>The disk of the workspace is full; this step was not written.</translation>
    </message>
    <message>
        <source>工作库救不回来</source>
        <translation>The workspace can't be rescued</translation>
    </message>
    <message>
        <source>工作库是一个文件，备份就放在它旁边。</source>
        <translation>The workspace is one file, and its backups lie beside it.</translation>
    </message>
    <message>
        <source>工作库是一个文件，附件就在里面。</source>
        <translation>The workspace is one file with the attachments inside.</translation>
    </message>
    <message>
        <source>工作库有一处被改动</source>
        <translation>Something in the workspace was changed</translation>
    </message>
    <message>
        <source>工作库有损坏</source>
        <translation>The workspace is damaged</translation>
    </message>
    <message>
        <source>工作库正忙</source>
        <translation>The workspace is busy</translation>
    </message>
    <message>
        <source>工作库没有加密成</source>
        <translation>The workspace was not encrypted</translation>
    </message>
    <message>
        <source>工作库由更新的版本写成</source>
        <translation>The workspace comes from a newer version</translation>
    </message>
    <message>
        <source>工作库里没有这个附件的内容。</source>
        <translation>The workspace lacks the content of this file.</translation>
    </message>
    <message>
        <source>工作库锁着</source>
        <translation>The workspace is locked</translation>
    </message>
    <message>
        <source>工作表“{0}”超过 {1} 行。</source>
        <translation>Sheet "{0}" has more than {1} rows.</translation>
    </message>
    <message>
        <source>工作表超过 {0} 张。</source>
        <translation>More than {0} sheets.</translation>
    </message>
    <message>
        <source>已公开的一版有变化</source>
        <translation>The published version has changed</translation>
    </message>
    <message>
        <source>已公开，回执已核对。</source>
        <translation>Published, the receipt was checked.</translation>
    </message>
    <message>
        <source>已撤回的内容又能读到，请立即告知发布端管理员。</source>
        <translation>Withdrawn content can be read again: tell the endpoint's administrator at once.</translation>
    </message>
    <message>
        <source>已撤回，回执已核对。</source>
        <translation>Withdrawn, the receipt was checked.</translation>
    </message>
    <message>
        <source>已由撤回取代，不再发送。</source>
        <translation>Replaced by the withdrawal, no longer sent.</translation>
    </message>
    <message>
        <source>已由新签发的一版取代。</source>
        <translation>Replaced by a newly signed version.</translation>
    </message>
    <message>
        <source>已由重新签发的一版取代。</source>
        <translation>Replaced by the version signed again.</translation>
    </message>
    <message>
        <source>已经固定的是第{0}号，这份是第{1}号。</source>
        <translation>Number {0} is pinned, this is number {1}.</translation>
    </message>
    <message>
        <source>已经有更新的一版</source>
        <translation>There is a newer version</translation>
    </message>
    <message>
        <source>已经校过</source>
        <translation>Proofread already</translation>
    </message>
    <message>
        <source>已经没有冲突</source>
        <translation>No conflict any more</translation>
    </message>
    <message>
        <source>带有密级标志，不能导入，也没有保存到任何地方。请立即停止处理，把U盘交保密审查员。</source>
        <translation>It carries a classification mark: it can't be imported and was stored nowhere. Stop at once and give the stick to the secrecy officer.</translation>
    </message>
    <message>
        <source>序号的位数要写 {0} 到 {1}，如“{序号:5}”。</source>
        <translation>The serial needs {0} to {1} digits, such as "{序号:5}".</translation>
    </message>
    <message>
        <source>应当写表格和 {0} 个列名。</source>
        <translation>Should be a table and {0} column names.</translation>
    </message>
    <message>
        <source>应当是 18 位，现在是 {0} 位</source>
        <translation>should have 18 characters and has {0}</translation>
    </message>
    <message>
        <source>应当有 1 个参数。</source>
        <translation>Should have 1 argument.</translation>
    </message>
    <message>
        <source>应当有 {0} 个参数。</source>
        <translation>Should have {0} arguments.</translation>
    </message>
    <message>
        <source>应当正好有一份内容。</source>
        <translation>Should hold exactly one content.</translation>
    </message>
    <message>
        <source>应答的不是发布端：多半要先登录上网认证页面，或者网址不对。</source>
        <translation>It is not the endpoint that answers: perhaps a login page comes first, or the address is wrong.</translation>
    </message>
    <message>
        <source>建不了文件夹“{0}”。</source>
        <translation>The folder "{0}" can't be made.</translation>
    </message>
    <message>
        <source>归档要写明档号。</source>
        <translation>Archiving needs an archive number.</translation>
    </message>
    <message>
        <source>当前程序读不懂“{0}”。</source>
        <translation>This program can't read "{0}".</translation>
    </message>
    <message>
        <source>当前程序读不懂这个工作库，没有改动它。</source>
        <translation>This program can't read this workspace and did not change it.</translation>
    </message>
    <message>
        <source>当前程序读不懂这个送审包。</source>
        <translation>This program can't read this package.</translation>
    </message>
    <message>
        <source>当前程序读不懂这份备份。</source>
        <translation>This program can't read this backup.</translation>
    </message>
    <message>
        <source>当前程序读不懂这份备份，没有恢复任何东西。</source>
        <translation>This program can't read this backup; nothing was restored.</translation>
    </message>
    <message>
        <source>当前程序读不懂里面的内容。</source>
        <translation>This program can't read what is inside.</translation>
    </message>
    <message>
        <source>待发的内容与签发时不一致，没有发送：请告知管理员，并退回重新签发。</source>
        <translation>What waits differs from what was signed; nothing was sent: tell the administrator, and have it returned and signed again.</translation>
    </message>
    <message>
        <source>很好</source>
        <translation>Very good</translation>
    </message>
    <message>
        <source>恢复密钥只用来恢复管理员的账号。</source>
        <translation>The recovery key only recovers the administrator's account.</translation>
    </message>
    <message>
        <source>您已办理过这一修订的另一步。</source>
        <translation>You have taken another step of this revision.</translation>
    </message>
    <message>
        <source>您已办理过这一修订的另一步，同一人不能审两步。</source>
        <translation>You took another step of this revision; nobody takes two.</translation>
    </message>
    <message>
        <source>您打开之后，同一份草稿被另外保存过，这次没有写入。</source>
        <translation>The same draft was saved elsewhere after you opened it; this was not written.</translation>
    </message>
    <message>
        <source>您的角色不能办理这一步。</source>
        <translation>Your role does not take this step.</translation>
    </message>
    <message>
        <source>您的角色只能查看登记簿。</source>
        <translation>Your role can only look at the register.</translation>
    </message>
    <message>
        <source>成文日期不存在</source>
        <translation>There is no such date of issue</translation>
    </message>
    <message>
        <source>所选文件夹不能写入。</source>
        <translation>The chosen folder can't be written.</translation>
    </message>
    <message>
        <source>所选疑点里有没处置过的。</source>
        <translation>Some of the chosen findings were not settled.</translation>
    </message>
    <message>
        <source>所选的文件夹不能写入，损坏的工作库没有改动。</source>
        <translation>The chosen folder can't be written; the damaged workspace is unchanged.</translation>
    </message>
    <message>
        <source>打不开。</source>
        <translation>It can't be opened.</translation>
    </message>
    <message>
        <source>打不开工作库</source>
        <translation>The workspace can't be opened</translation>
    </message>
    <message>
        <source>打印机没有应答。</source>
        <translation>The printer does not answer.</translation>
    </message>
    <message>
        <source>批注太长</source>
        <translation>The comment is too long</translation>
    </message>
    <message>
        <source>批注是空的</source>
        <translation>The comment is empty</translation>
    </message>
    <message>
        <source>批注由起草人和本单位的审查人写，签发以后不再增加。</source>
        <translation>Comments are written by the drafter and the office's reviewers; after signing none are added.</translation>
    </message>
    <message>
        <source>找不到“{0}”。</source>
        <translation>"{0}" is not found.</translation>
    </message>
    <message>
        <source>找不到“{0}”和“{1}”两列。</source>
        <translation>There are no columns "{0}" and "{1}".</translation>
    </message>
    <message>
        <source>找不到备份</source>
        <translation>No backup found</translation>
    </message>
    <message>
        <source>找不到工作库</source>
        <translation>No workspace found</translation>
    </message>
    <message>
        <source>找不到文件，或没有读取权限。</source>
        <translation>The file is missing, or may not be read.</translation>
    </message>
    <message>
        <source>找不到表单文件夹</source>
        <translation>The forms folder is missing</translation>
    </message>
    <message>
        <source>找不到这件事项</source>
        <translation>No such disclosure</translation>
    </message>
    <message>
        <source>找不到这件整改通知</source>
        <translation>No such order</translation>
    </message>
    <message>
        <source>找不到这条批注</source>
        <translation>No such comment</translation>
    </message>
    <message>
        <source>找不到送审包</source>
        <translation>No package found</translation>
    </message>
    <message>
        <source>找不到附件“{0}”。</source>
        <translation>There is no attachment "{0}".</translation>
    </message>
    <message>
        <source>指纹没有核对</source>
        <translation>The fingerprint was not compared</translation>
    </message>
    <message>
        <source>掩码不能使用</source>
        <translation>The mask can't be used</translation>
    </message>
    <message>
        <source>撤下日期不对</source>
        <translation>Wrong date of removal</translation>
    </message>
    <message>
        <source>撤回要写明法律依据。</source>
        <translation>A withdrawal needs its legal basis.</translation>
    </message>
    <message>
        <source>数字太大。</source>
        <translation>The number is too large.</translation>
    </message>
    <message>
        <source>数据库或数据库账号不存在。</source>
        <translation>The database or its account does not exist.</translation>
    </message>
    <message>
        <source>数据库能打开，但里面没有公开工作库。</source>
        <translation>The database opens but holds no Gongkai workspace.</translation>
    </message>
    <message>
        <source>数据库账号没有所需的权限。</source>
        <translation>The database account lacks the rights.</translation>
    </message>
    <message>
        <source>数据库账号的口令没有给，或者不对。</source>
        <translation>The database account's password is missing or wrong.</translation>
    </message>
    <message>
        <source>整改完成要由初审人或签发人确认。</source>
        <translation>A section head or the signer confirms that an order is done.</translation>
    </message>
    <message>
        <source>整改通知写得不对</source>
        <translation>The order is written wrongly</translation>
    </message>
    <message>
        <source>整改通知没有写全</source>
        <translation>The order is incomplete</translation>
    </message>
    <message>
        <source>文件不是程序导出的送审包，或已损坏。</source>
        <translation>The file is no package of this program, or is damaged.</translation>
    </message>
    <message>
        <source>文件太大</source>
        <translation>The file is too large</translation>
    </message>
    <message>
        <source>文件太大。</source>
        <translation>The file is too large.</translation>
    </message>
    <message>
        <source>文件夹不能写入，原来的没有改动。</source>
        <translation>The folder can't be written; the original is unchanged.</translation>
    </message>
    <message>
        <source>文件已损坏、加了密码，或不是 .docx 格式。</source>
        <translation>The file is damaged, has a password, or is no .docx.</translation>
    </message>
    <message>
        <source>文件带有密级标志</source>
        <translation>The file has a classification mark</translation>
    </message>
    <message>
        <source>文件或文件夹是只读的。</source>
        <translation>The file or folder is read-only.</translation>
    </message>
    <message>
        <source>文件打不开</source>
        <translation>The file can't be opened</translation>
    </message>
    <message>
        <source>文件是空的</source>
        <translation>The file is empty</translation>
    </message>
    <message>
        <source>文件没有写成</source>
        <translation>The file was not written</translation>
    </message>
    <message>
        <source>文件能打开，但里面不是公开工作库。</source>
        <translation>The file opens but holds no Gongkai workspace.</translation>
    </message>
    <message>
        <source>文件被截断或改动过，没有打开任何内容。</source>
        <translation>The file was cut or changed; nothing was opened.</translation>
    </message>
    <message>
        <source>文件读不出来</source>
        <translation>The file can't be read</translation>
    </message>
    <message>
        <source>文件里是程序数据，不是文字。</source>
        <translation>The file holds program data, no text.</translation>
    </message>
    <message>
        <source>文字编码无法识别</source>
        <translation>The text encoding is unknown</translation>
    </message>
    <message>
        <source>方括号里不能再套方括号。</source>
        <translation>No brackets inside brackets.</translation>
    </message>
    <message>
        <source>日期不对</source>
        <translation>Wrong date</translation>
    </message>
    <message>
        <source>日期还没有到</source>
        <translation>The date has not come yet</translation>
    </message>
    <message>
        <source>暂时不能登录</source>
        <translation>No signing in for now</translation>
    </message>
    <message>
        <source>更正已公开，回执已核对。</source>
        <translation>The correction is published, the receipt was checked.</translation>
    </message>
    <message>
        <source>更正说明不能公开</source>
        <translation>The note on the correction can't be public</translation>
    </message>
    <message>
        <source>最多 {0} 条，每条最多 {1} 个字。</source>
        <translation>At most {0}, each of at most {1} characters.</translation>
    </message>
    <message>
        <source>最多保存 {0} 个视图。</source>
        <translation>At most {0} views are kept.</translation>
    </message>
    <message>
        <source>有 {0} 处阻断的疑点。</source>
        <translation>{0} blocking findings.</translation>
    </message>
    <message>
        <source>有 {0} 条规则提示，如“{1}”。</source>
        <translation>{0} hints of rules, e.g. "{1}".</translation>
    </message>
    <message>
        <source>有 {0} 项还是上期的内容。</source>
        <translation>{0} fields are still last period's.</translation>
    </message>
    <message>
        <source>有一条审查意见的签名不成立，或签名人当时没有这一步的职责。</source>
        <translation>The signature of a review is not valid, or its signer had not this duty at the time.</translation>
    </message>
    <message>
        <source>有一条审查意见的签名不成立，或签的不是这份内容。</source>
        <translation>The signature of an opinion does not hold, or is not of this content.</translation>
    </message>
    <message>
        <source>有一条审查意见的签名现在不成立。</source>
        <translation>The signature of an opinion does not hold now.</translation>
    </message>
    <message>
        <source>有一条审查意见签的不是包里的内容。</source>
        <translation>A review was not signed on the content of the package.</translation>
    </message>
    <message>
        <source>有两个账号都叫{0}，请核实不是同一个人起草又审查。</source>
        <translation>Two accounts are called {0}: make sure that no one reviewed an own draft.</translation>
    </message>
    <message>
        <source>有人在加密以后还没有登录过。</source>
        <translation>Somebody has not signed in since the encryption.</translation>
    </message>
    <message>
        <source>有人绕过程序改过人员或公钥，现在签发名单会把这些改动也认下来。</source>
        <translation>Somebody changed people or keys behind the program; signing the list now would approve of that.</translation>
    </message>
    <message>
        <source>有人绕过程序改过这个账号的角色或公钥，它不能登录。</source>
        <translation>Somebody changed role or key of this account behind the program; it can't sign in.</translation>
    </message>
    <message>
        <source>有办理人没有写明是谁。</source>
        <translation>It is not said who took one of the steps.</translation>
    </message>
    <message>
        <source>有字无法排印</source>
        <translation>Some characters can't be printed</translation>
    </message>
    <message>
        <source>服务器连不上，本机的数据文件夹也写不进去。</source>
        <translation>The server is out of reach, and the data folder here can't be written.</translation>
    </message>
    <message>
        <source>本事项在公示栏公开，网站只公布目录信息。</source>
        <translation>This matter is disclosed on the notice board; the website has the catalogue entry only.</translation>
    </message>
    <message>
        <source>本人起草的事项不能由本人审查或签发。</source>
        <translation>Nobody reviews or signs an own draft.</translation>
    </message>
    <message>
        <source>本单位当年的顺序号，冒号后写位数</source>
        <translation>Running number of the unit in the year; digits behind the colon</translation>
    </message>
    <message>
        <source>本单位没有这个表单（{0}）。</source>
        <translation>This office has no such form ({0}).</translation>
    </message>
    <message>
        <source>本单位的账号没有在此发布的权限，请联系发布端管理员。</source>
        <translation>The office's account may not publish here: ask the endpoint's administrator.</translation>
    </message>
    <message>
        <source>本机不认识发布端证书的签发机构，没有发送：请管理员把本单位的根证书装进系统，或在“设置”的“发布端”里指定根证书文件。</source>
        <translation>This machine does not know who issued the endpoint's certificate; nothing was sent: have the office's root certificate installed, or name its file in Settings, Endpoint.</translation>
    </message>
    <message>
        <source>本机时间与发布端相差约{0}分钟，请校准本机时间。</source>
        <translation>The clock here and the endpoint's differ by about {0} minutes: set the clock.</translation>
    </message>
    <message>
        <source>本机时间比发布端快，发布端那里还没有到日子，请校准本机时间。</source>
        <translation>The clock here is ahead of the endpoint's, where the day has not come: set the clock.</translation>
    </message>
    <message>
        <source>本表单没有“{0}”这一项。</source>
        <translation>This form has no "{0}".</translation>
    </message>
    <message>
        <source>校对人不对</source>
        <translation>Wrong proofreader</translation>
    </message>
    <message>
        <source>校验位（第 18 位）不对，请对照证书逐位核对</source>
        <translation>has a wrong check digit (the 18th): compare it with the certificate</translation>
    </message>
    <message>
        <source>根证书文件读不到，或者不是 PEM 证书，请在“设置”的“发布端”里另选。</source>
        <translation>The root certificate can't be read or is no PEM: choose another in Settings, Endpoint.</translation>
    </message>
    <message>
        <source>止号不写就是不限。</source>
        <translation>Leave the last number empty for no end.</translation>
    </message>
    <message>
        <source>止号比起号小。</source>
        <translation>The last number is smaller than the first.</translation>
    </message>
    <message>
        <source>正式的公开事项请在本单位的工作库里办理。</source>
        <translation>Do the real work in your unit's own workspace.</translation>
    </message>
    <message>
        <source>每个人至少要有一个角色。</source>
        <translation>Everybody needs at least one role.</translation>
    </message>
    <message>
        <source>每个字段在 sections 里正好出现一次。</source>
        <translation>Every field appears exactly once in sections.</translation>
    </message>
    <message>
        <source>没有“{0}:”这种写法，只有 change:、size:、term: 和 table:。</source>
        <translation>There is no "{0}:", only change:, size:, term: and table:.</translation>
    </message>
    <message>
        <source>没有“{0}”这一天。</source>
        <translation>There is no day "{0}".</translation>
    </message>
    <message>
        <source>没有“{0}”这个文件夹。</source>
        <translation>There is no folder "{0}".</translation>
    </message>
    <message>
        <source>没有“{0}”这个表单。</source>
        <translation>There is no form "{0}".</translation>
    </message>
    <message>
        <source>没有“{0}”这个部分，可用的有{1}。</source>
        <translation>There is no part "{0}"; there are {1}.</translation>
    </message>
    <message>
        <source>没有“{0}”这种{1}。</source>
        <translation>There is no {1} "{0}".</translation>
    </message>
    <message>
        <source>没有下发成</source>
        <translation>Not sent down</translation>
    </message>
    <message>
        <source>没有保存</source>
        <translation>Not saved</translation>
    </message>
    <message>
        <source>没有全部遮盖</source>
        <translation>Not everything was masked</translation>
    </message>
    <message>
        <source>没有公开过的，退回或废弃即可。</source>
        <translation>What was never public is returned or discarded.</translation>
    </message>
    <message>
        <source>没有写{0}的角色，如起草人、初审人、保密审查员、签发人、印发、督查、管理员。</source>
        <translation>There is no role of {0}; write 起草人, 初审人, 保密审查员, 签发人, 印发, 督查 or 管理员.</translation>
    </message>
    <message>
        <source>没有写依据</source>
        <translation>No ground given</translation>
    </message>
    <message>
        <source>没有写内容。</source>
        <translation>Nothing is written.</translation>
    </message>
    <message>
        <source>没有写对方</source>
        <translation>The other party is missing</translation>
    </message>
    <message>
        <source>没有写张贴地点</source>
        <translation>The place of posting is missing</translation>
    </message>
    <message>
        <source>没有写整改情况</source>
        <translation>What was done is missing</translation>
    </message>
    <message>
        <source>没有写明原因</source>
        <translation>No reason given</translation>
    </message>
    <message>
        <source>没有写明表单。</source>
        <translation>It does not name its form.</translation>
    </message>
    <message>
        <source>没有写档号</source>
        <translation>No archive number</translation>
    </message>
    <message>
        <source>没有可撤回的内容</source>
        <translation>Nothing to withdraw</translation>
    </message>
    <message>
        <source>没有可撤销的处置</source>
        <translation>Nothing to undo</translation>
    </message>
    <message>
        <source>没有名为“{0}”的函数。</source>
        <translation>No function "{0}".</translation>
    </message>
    <message>
        <source>没有名为“{0}”的字段。</source>
        <translation>No field "{0}".</translation>
    </message>
    <message>
        <source>没有名为“{0}”的工作表。</source>
        <translation>There is no sheet "{0}".</translation>
    </message>
    <message>
        <source>没有在张贴</source>
        <translation>Not posted</translation>
    </message>
    <message>
        <source>没有填{0}，不能辨认是哪一件。</source>
        <translation>{0} is empty, so it can't be told which matter it is.</translation>
    </message>
    <message>
        <source>没有恢复成</source>
        <translation>Not restored</translation>
    </message>
    <message>
        <source>没有打印成</source>
        <translation>Not printed</translation>
    </message>
    <message>
        <source>没有救成</source>
        <translation>Not rescued</translation>
    </message>
    <message>
        <source>没有查到这个地方，请核对写法，如 天津市武清区杨村街道；没有写错就不用改。</source>
        <translation>This place was not found: check the spelling, as in 天津市武清区杨村街道; leave it where it is right.</translation>
    </message>
    <message>
        <source>没有要补签的撤回</source>
        <translation>No withdrawal to endorse</translation>
    </message>
    <message>
        <source>没有读到任何文字。</source>
        <translation>No text was read.</translation>
    </message>
    <message>
        <source>没有这一修订</source>
        <translation>No such revision</translation>
    </message>
    <message>
        <source>没有这一项</source>
        <translation>No such field</translation>
    </message>
    <message>
        <source>没有这个人员</source>
        <translation>No such person</translation>
    </message>
    <message>
        <source>没有这个往来单位</source>
        <translation>No such partner</translation>
    </message>
    <message>
        <source>没有这个表单</source>
        <translation>No such form</translation>
    </message>
    <message>
        <source>没有这个附件</source>
        <translation>No such file</translation>
    </message>
    <message>
        <source>没有这条待核的依据</source>
        <translation>No such citation to verify</translation>
    </message>
    <message>
        <source>没有这条记录</source>
        <translation>No such record</translation>
    </message>
    <message>
        <source>没有这种签名算法</source>
        <translation>No such signature algorithm</translation>
    </message>
    <message>
        <source>没有这项委托</source>
        <translation>No such delegation</translation>
    </message>
    <message>
        <source>没有连上发布端</source>
        <translation>The endpoint was not reached</translation>
    </message>
    <message>
        <source>没有选角色</source>
        <translation>No role chosen</translation>
    </message>
    <message>
        <source>涉密的和重复公开的要撤回，不能更正。</source>
        <translation>What is classified or published twice is withdrawn, not corrected.</translation>
    </message>
    <message>
        <source>清单太长</source>
        <translation>List too long</translation>
    </message>
    <message>
        <source>清单被改动过，或不是签名人写的。</source>
        <translation>The list was changed, or is not by its signer.</translation>
    </message>
    <message>
        <source>清单里没有问题。</source>
        <translation>The checklist has no questions.</translation>
    </message>
    <message>
        <source>演练单位的内容不会发到任何发布端。</source>
        <translation>What is in a practice office goes to no endpoint.</translation>
    </message>
    <message>
        <source>版式文件不能用</source>
        <translation>The layout file can't be used</translation>
    </message>
    <message>
        <source>环节“{0}”的清单在 {1} 里已经有了。</source>
        <translation>The checklist of "{0}" is in {1} already.</translation>
    </message>
    <message>
        <source>现在不能改动</source>
        <translation>Can't be changed now</translation>
    </message>
    <message>
        <source>理由太多或太长</source>
        <translation>Too many or too long reasons</translation>
    </message>
    <message>
        <source>生成日期的年份，四位</source>
        <translation>Four-digit year of formation</translation>
    </message>
    <message>
        <source>生成日期，八位</source>
        <translation>Eight-digit day of formation</translation>
    </message>
    <message>
        <source>用 gongkai forms 查看全部表单。</source>
        <translation>gongkai forms lists all forms.</translation>
    </message>
    <message>
        <source>用了标签（!）。</source>
        <translation>It uses a tag (!).</translation>
    </message>
    <message>
        <source>用了锚点（&amp; 或 *）。</source>
        <translation>It uses an anchor (&amp; or *).</translation>
    </message>
    <message>
        <source>用办公服务器时才需要它。</source>
        <translation>It is needed with an office server only.</translation>
    </message>
    <message>
        <source>用哪个版本由本单位签发人决定。</source>
        <translation>The unit's signer decides which version stands.</translation>
    </message>
    <message>
        <source>疑点已不在</source>
        <translation>The finding is gone</translation>
    </message>
    <message>
        <source>登录名和姓名都要填。</source>
        <translation>Login and name are both needed.</translation>
    </message>
    <message>
        <source>登录名已被使用</source>
        <translation>The login is taken</translation>
    </message>
    <message>
        <source>登录名或口令不对。</source>
        <translation>Wrong login or passphrase.</translation>
    </message>
    <message>
        <source>登记张贴要写明贴在哪里。</source>
        <translation>Recording a posting needs the place.</translation>
    </message>
    <message>
        <source>登记簿由印发人员登记</source>
        <translation>The office keeps the register</translation>
    </message>
    <message>
        <source>看不懂“{0}”：角色之后只能写一个登录名，用字母和数字。</source>
        <translation>"{0}" is unclear: only a login of letters and digits may follow the role.</translation>
    </message>
    <message>
        <source>看过的这一版已被取代。</source>
        <translation>The version you saw was replaced.</translation>
    </message>
    <message>
        <source>磁盘已满</source>
        <translation>The disk is full</translation>
    </message>
    <message>
        <source>第 {0} 个参数应当是{1}，不是{2}。</source>
        <translation>Argument {0} should be {1}, not {2}.</translation>
    </message>
    <message>
        <source>第 {0} 位应当是数字</source>
        <translation>needs a digit at place {0}</translation>
    </message>
    <message>
        <source>第 {0} 位的字符不能使用（不用 I、O、S、V、Z）</source>
        <translation>has a character that can't stand at place {0} (no I, O, S, V, Z)</translation>
    </message>
    <message>
        <source>第 {0} 行不是完好的 JSON。</source>
        <translation>Line {0} is no sound JSON.</translation>
    </message>
    <message>
        <source>第 {0} 行：登录名“{1}”前面已经有了，请另写一个。</source>
        <translation>Line {0}: the login "{1}" was used before, write another.</translation>
    </message>
    <message>
        <source>答复不完整</source>
        <translation>The answer is incomplete</translation>
    </message>
    <message>
        <source>签发前请用预览，打印件带“送审稿”字样。</source>
        <translation>Use the preview before signing; prints carry 送审稿.</translation>
    </message>
    <message>
        <source>签发后才有正式公文。</source>
        <translation>The final document exists once it is signed.</translation>
    </message>
    <message>
        <source>签名核对不通过</source>
        <translation>The signature does not hold</translation>
    </message>
    <message>
        <source>签名没有确认</source>
        <translation>The signature is not confirmed</translation>
    </message>
    <message>
        <source>签名的钥不在{0}的名单上。</source>
        <translation>The signing key is not on the list of {0}.</translation>
    </message>
    <message>
        <source>签名的钥已停用或吊销</source>
        <translation>The signing key is closed or revoked</translation>
    </message>
    <message>
        <source>算术只能用加、减、乘、除。</source>
        <translation>Only plus, minus, times and divided by.</translation>
    </message>
    <message>
        <source>管理员的签名对不上，名单被改动过。</source>
        <translation>The administrator's signature does not match; the list was changed.</translation>
    </message>
    <message>
        <source>索引号规则不能使用</source>
        <translation>The index number rule can't be used</translation>
    </message>
    <message>
        <source>纯文本公文不应超过 8 MB。</source>
        <translation>A plain text should not exceed 8 MB.</translation>
    </message>
    <message>
        <source>结果不对</source>
        <translation>Wrong outcome</translation>
    </message>
    <message>
        <source>编出来的号超过 {0} 个字符。</source>
        <translation>The numbers get longer than {0} characters.</translation>
    </message>
    <message>
        <source>编号 {0} 已经是“{1}”的编号。</source>
        <translation>Number {0} is that of "{1}" already.</translation>
    </message>
    <message>
        <source>缺号的原因要写 1 到 {0} 个字。</source>
        <translation>The reason for a gap has 1 to {0} characters.</translation>
    </message>
    <message>
        <source>缺少发文机关</source>
        <translation>The issuing organ is missing</translation>
    </message>
    <message>
        <source>缺少或不认识：{0}。</source>
        <translation>Missing or unknown: {0}.</translation>
    </message>
    <message>
        <source>缺少环节“{0}”的审查清单。</source>
        <translation>The step "{0}" has no checklist.</translation>
    </message>
    <message>
        <source>缺少附件或签发的文件。</source>
        <translation>Attachments or signed files are missing.</translation>
    </message>
    <message>
        <source>网上的记录不见了，请告知发布端管理员。</source>
        <translation>The record has gone from the web: tell the endpoint's administrator.</translation>
    </message>
    <message>
        <source>网上的记录与签发的不一致，请核对后重新更正或撤回，并告知发布端管理员。</source>
        <translation>The record on the web differs from what was signed: check it, correct or withdraw it again, and tell the endpoint's administrator.</translation>
    </message>
    <message>
        <source>网络断了，或服务器没有应答，这一步没有写入。</source>
        <translation>The network is down or the server silent; this step was not written.</translation>
    </message>
    <message>
        <source>联网后再下发。</source>
        <translation>Send it down once there is a network.</translation>
    </message>
    <message>
        <source>联网后再对照。</source>
        <translation>Compare once there is a network.</translation>
    </message>
    <message>
        <source>至少要 {0} 个字符，一个汉字算两个。</source>
        <translation>At least {0} characters; a Chinese one counts as two.</translation>
    </message>
    <message>
        <source>花括号没有成对。</source>
        <translation>The braces do not pair.</translation>
    </message>
    <message>
        <source>草稿已在别处改动</source>
        <translation>The draft was changed elsewhere</translation>
    </message>
    <message>
        <source>草稿文件不存在</source>
        <translation>The draft file does not exist</translation>
    </message>
    <message>
        <source>草稿文件有误</source>
        <translation>The draft file is wrong</translation>
    </message>
    <message>
        <source>表单写 forms/….yaml，词库写 lexicons/….txt。</source>
        <translation>Forms are named forms/….yaml, lexicons lexicons/….txt.</translation>
    </message>
    <message>
        <source>表单文件有误</source>
        <translation>The form file is wrong</translation>
    </message>
    <message>
        <source>表单编号，四位</source>
        <translation>Four-digit number of the form</translation>
    </message>
    <message>
        <source>表单还有必须改正的问题。</source>
        <translation>The form still has problems that must be put right.</translation>
    </message>
    <message>
        <source>表单里没有它，可能表单已经改动。</source>
        <translation>No form has it; the form may have changed.</translation>
    </message>
    <message>
        <source>表格“{0}”没有名为“{1}”的列。</source>
        <translation>Table "{0}" has no column "{1}".</translation>
    </message>
    <message>
        <source>表格不能放在标题或方括号里。</source>
        <translation>A table can't stand in a title or in brackets.</translation>
    </message>
    <message>
        <source>表格不能读取</source>
        <translation>The table can't be read</translation>
    </message>
    <message>
        <source>表格写 {table:名称}，其他字段写 {名称}。</source>
        <translation>Tables are written {table:NAME}, other fields {NAME}.</translation>
    </message>
    <message>
        <source>表格没有写成</source>
        <translation>The table was not written</translation>
    </message>
    <message>
        <source>表格的列不能是 {0}。</source>
        <translation>A column can't be {0}.</translation>
    </message>
    <message>
        <source>表格里没有找到列的标题。</source>
        <translation>No heads of columns were found.</translation>
    </message>
    <message>
        <source>表达式不能使用</source>
        <translation>The expression can't be used</translation>
    </message>
    <message>
        <source>要写明作出确定的机关和文号。</source>
        <translation>Say which organ decided, and the number.</translation>
    </message>
    <message>
        <source>要写明做了什么。</source>
        <translation>Say what was done.</translation>
    </message>
    <message>
        <source>要写明征求谁的意见或同哪个机关协调。</source>
        <translation>Say whose opinion is asked, or which organ is consulted.</translation>
    </message>
    <message>
        <source>要固定的是对方单位的公钥名单。</source>
        <translation>What is pinned is the partner's key list.</translation>
    </message>
    <message>
        <source>要对照的修订不存在。</source>
        <translation>The revision to compare does not exist.</translation>
    </message>
    <message>
        <source>要恢复请联系管理员。</source>
        <translation>The administrator can reopen it.</translation>
    </message>
    <message>
        <source>要改动请先由审查人退回。</source>
        <translation>To change it, a reviewer has to return it first.</translation>
    </message>
    <message>
        <source>要更正请另记一条。</source>
        <translation>To correct it, record another.</translation>
    </message>
    <message>
        <source>要有“年”或“年月日”，因为序号每年从 1 编起。</source>
        <translation>"年" or "年月日" is needed, since the serial begins at 1 each year.</translation>
    </message>
    <message>
        <source>视图名称不对</source>
        <translation>Wrong name for a view</translation>
    </message>
    <message>
        <source>视图太多</source>
        <translation>Too many views</translation>
    </message>
    <message>
        <source>解开后超过 512 MB。</source>
        <translation>More than 512 MB once unpacked.</translation>
    </message>
    <message>
        <source>记录已办结</source>
        <translation>The record is closed</translation>
    </message>
    <message>
        <source>记录还在，但有附件不见了或被换过，请告知发布端管理员。</source>
        <translation>The record is there, but attachments are gone or replaced: tell the endpoint's administrator.</translation>
    </message>
    <message>
        <source>词太多</source>
        <translation>Too many words</translation>
    </message>
    <message>
        <source>说明里有个人信息或内部标志，而它会随记录公开。</source>
        <translation>The note holds personal data or an internal mark, and it goes public with the record.</translation>
    </message>
    <message>
        <source>请不要关闭窗口，腾出磁盘空间或恢复网络。</source>
        <translation>Don't close the window; make room on the disk or restore the network.</translation>
    </message>
    <message>
        <source>请从列表中选择。</source>
        <translation>Please choose from the list.</translation>
    </message>
    <message>
        <source>请从备份恢复。</source>
        <translation>Please restore from a backup.</translation>
    </message>
    <message>
        <source>请从备份恢复这个文件。</source>
        <translation>Please restore this file from a backup.</translation>
    </message>
    <message>
        <source>请从备份恢复，或退回重审。</source>
        <translation>Restore it from a backup, or return it for another review.</translation>
    </message>
    <message>
        <source>请使用 YAML、JSON 或 XLSX 文件。</source>
        <translation>Please use a YAML, JSON or XLSX file.</translation>
    </message>
    <message>
        <source>请保留它；要换位置请先备份，再恢复到新的数据库。</source>
        <translation>Keep it; to move, make a backup and restore it into a new database.</translation>
    </message>
    <message>
        <source>请停止处理，并联系保密审查员。</source>
        <translation>Stop, and call the secrecy officer.</translation>
    </message>
    <message>
        <source>请先与区里书面告知的指纹核对并确认公钥。</source>
        <translation>Compare the fingerprint with the district's letter and confirm the key first.</translation>
    </message>
    <message>
        <source>请先删除不用的视图。</source>
        <translation>Delete views that are not used first.</translation>
    </message>
    <message>
        <source>请先升级程序，再恢复。</source>
        <translation>Please upgrade the program, then restore.</translation>
    </message>
    <message>
        <source>请先升级程序，再打开。</source>
        <translation>Please upgrade the program, then open it.</translation>
    </message>
    <message>
        <source>请先升级程序，再打开这个工作库。</source>
        <translation>Please upgrade the program, then open this workspace.</translation>
    </message>
    <message>
        <source>请先打开或新建工作库。</source>
        <translation>Please open or create a workspace first.</translation>
    </message>
    <message>
        <source>请先把清单答完；有“否”的请退回。</source>
        <translation>Answer the whole checklist first; where there is a No, return it.</translation>
    </message>
    <message>
        <source>请先登录。</source>
        <translation>Please sign in first.</translation>
    </message>
    <message>
        <source>请先给另一个人管理员角色。</source>
        <translation>Please make somebody else administrator first.</translation>
    </message>
    <message>
        <source>请先记下整改情况，再请他们确认。</source>
        <translation>Record what was done, then let them confirm it.</translation>
    </message>
    <message>
        <source>请关闭占用它的程序后再试。</source>
        <translation>Close the program that uses it and try again.</translation>
    </message>
    <message>
        <source>请写 file: 相对路径，需要时再写 field: 附件字段。</source>
        <translation>Write file: relative path, and field: attachment field where needed.</translation>
    </message>
    <message>
        <source>请写一句理由。</source>
        <translation>Please write a sentence of reason.</translation>
    </message>
    <message>
        <source>请写一句话。</source>
        <translation>Please write a sentence.</translation>
    </message>
    <message>
        <source>请写回 no: '{0}'，或换一个 id。</source>
        <translation>Write no: '{0}' again, or take another id.</translation>
    </message>
    <message>
        <source>请写成 03-31 的样子，加上引号。</source>
        <translation>Write it like 03-31, in quotes.</translation>
    </message>
    <message>
        <source>请写成 2026-09-30。</source>
        <translation>Write it like 2026-09-30.</translation>
    </message>
    <message>
        <source>请写成 [字段, 字段]。</source>
        <translation>Write it as [field, field].</translation>
    </message>
    <message>
        <source>请写成“{0}”的样子。</source>
        <translation>Write it like "{0}".</translation>
    </message>
    <message>
        <source>请写成“{{0}}”。</source>
        <translation>Write "{{0}}".</translation>
    </message>
    <message>
        <source>请写成“字段: 内容”的形式。</source>
        <translation>Write "field: content".</translation>
    </message>
    <message>
        <source>请写成阿拉伯数字，如 0 或 0.01。</source>
        <translation>Write digits, like 0 or 0.01.</translation>
    </message>
    <message>
        <source>请写整数，如 0。</source>
        <translation>Write a whole number, such as 0.</translation>
    </message>
    <message>
        <source>请写日期字段的名称，或 期间字段.end。</source>
        <translation>Write the name of a date field, or period.end.</translation>
    </message>
    <message>
        <source>请写明 no、unit、title、demand 和 due。</source>
        <translation>Give no, unit, title, demand and due.</translation>
    </message>
    <message>
        <source>请写明依据哪部法律第几条。</source>
        <translation>Say which law and which article.</translation>
    </message>
    <message>
        <source>请写明整改措施和结果。</source>
        <translation>Give the measures and the result.</translation>
    </message>
    <message>
        <source>请写明法规名称、文号和条款。</source>
        <translation>Give the law's name, number and article.</translation>
    </message>
    <message>
        <source>请写本表单字段的名称，表格和附件除外。</source>
        <translation>Write the name of a field of this form, no table or file.</translation>
    </message>
    <message>
        <source>请分成几个包导出。</source>
        <translation>Export several packages.</translation>
    </message>
    <message>
        <source>请分成几条写。</source>
        <translation>Please split it.</translation>
    </message>
    <message>
        <source>请删去一些。</source>
        <translation>Please delete some.</translation>
    </message>
    <message>
        <source>请删去一些，或写得短一些。</source>
        <translation>Delete some, or write shorter.</translation>
    </message>
    <message>
        <source>请删去多余的内容后再试。</source>
        <translation>Take out what is not needed and try again.</translation>
    </message>
    <message>
        <source>请删去多余的内容，或分成几份。</source>
        <translation>Take out what is not needed, or make several.</translation>
    </message>
    <message>
        <source>请刷新列表后再选。</source>
        <translation>Refresh the list and choose again.</translation>
    </message>
    <message>
        <source>请刷新后再看。</source>
        <translation>Refresh and look again.</translation>
    </message>
    <message>
        <source>请刷新后再试。</source>
        <translation>Refresh and try again.</translation>
    </message>
    <message>
        <source>请刷新后再选。</source>
        <translation>Refresh and choose again.</translation>
    </message>
    <message>
        <source>请刷新后看新的一版。</source>
        <translation>Refresh to see the new version.</translation>
    </message>
    <message>
        <source>请加上 privacy: mask。</source>
        <translation>Please add privacy: mask.</translation>
    </message>
    <message>
        <source>请压缩或拆分后再添加。</source>
        <translation>Compress or split it, then add it.</translation>
    </message>
    <message>
        <source>请去掉 choices，或把 type 改为 choice。</source>
        <translation>Take choices out, or make the type choice.</translation>
    </message>
    <message>
        <source>请去掉 columns，或把 type 改为 table。</source>
        <translation>Take columns out, or make the type table.</translation>
    </message>
    <message>
        <source>请去掉以“!”开头的标签。</source>
        <translation>Remove the tag that starts with "!".</translation>
    </message>
    <message>
        <source>请去掉小数。</source>
        <translation>Remove the decimals.</translation>
    </message>
    <message>
        <source>请去掉这一件再导出。</source>
        <translation>Leave it out and export again.</translation>
    </message>
    <message>
        <source>请去掉这一处。</source>
        <translation>Take this place out.</translation>
    </message>
    <message>
        <source>请只留一处。</source>
        <translation>Keep one of them.</translation>
    </message>
    <message>
        <source>请向对方核实这份名单的来历。</source>
        <translation>Ask the partner where this list comes from.</translation>
    </message>
    <message>
        <source>请向对方索取名单文件。</source>
        <translation>Ask the partner for the list.</translation>
    </message>
    <message>
        <source>请向对方索取程序写出的名单。</source>
        <translation>Please ask the other side for the list as the program wrote it.</translation>
    </message>
    <message>
        <source>请在 choices 下列出选项。</source>
        <translation>List the choices under choices.</translation>
    </message>
    <message>
        <source>请在 columns 下列出各列。</source>
        <translation>List the columns under columns.</translation>
    </message>
    <message>
        <source>请在 form 后面写上表单的编号，用 gongkai forms 查看。</source>
        <translation>Write the form's id behind form; gongkai forms lists them.</translation>
    </message>
    <message>
        <source>请在 questions 下写出问题。</source>
        <translation>Write the questions under questions.</translation>
    </message>
    <message>
        <source>请在 {0} 之后再试；忘记口令请联系管理员。</source>
        <translation>Try again after {0}; ask the administrator if you forgot it.</translation>
    </message>
    <message>
        <source>请在“规则”栏逐条写明理由，或改正内容。</source>
        <translation>Give a reason for each in "Rules", or correct the content.</translation>
    </message>
    <message>
        <source>请在冒号后面写上中文名称。</source>
        <translation>Write the Chinese name after the colon.</translation>
    </message>
    <message>
        <source>请在原文件中改好后重新添加。</source>
        <translation>Correct it in the original file and add it again.</translation>
    </message>
    <message>
        <source>请在文末写明发文机关署名后再试。</source>
        <translation>Write the issuing organ at the end and try again.</translation>
    </message>
    <message>
        <source>请在第一行写上各列的名称，再导入。</source>
        <translation>Write the heads of the columns in the first row, then import.</translation>
    </message>
    <message>
        <source>请在第二列填写，带 * 的必须填写；附件导入以后到程序里添加。请不要改动名称和标题；灰色斜体是说明和示例，不会导入。</source>
        <translation>Fill in the second column, all with *; attachments are added in the program afterwards. Leave names and headings as they are; grey italics explain and are not imported.</translation>
    </message>
    <message>
        <source>请在表单里直接改。</source>
        <translation>Change it in the form itself.</translation>
    </message>
    <message>
        <source>请在表格里改好后再试。</source>
        <translation>Put it right in the table and try again.</translation>
    </message>
    <message>
        <source>请在送审后登记三校。</source>
        <translation>Record the third proof after submitting.</translation>
    </message>
    <message>
        <source>请填写“{0}”。</source>
        <translation>Please fill in "{0}".</translation>
    </message>
    <message>
        <source>请填写“{0}”，至少一行。</source>
        <translation>Please fill in "{0}", at least one row.</translation>
    </message>
    <message>
        <source>请填写名称。</source>
        <translation>Please give a name.</translation>
    </message>
    <message>
        <source>请填写档号。</source>
        <translation>Please give the archive number.</translation>
    </message>
    <message>
        <source>请填实际张贴或撤下的日期。</source>
        <translation>Give the day it was really posted or removed.</translation>
    </message>
    <message>
        <source>请对方核对；名单有更新的，请管理员重新固定。</source>
        <translation>Let the partner check; a newer list is pinned by the administrator.</translation>
    </message>
    <message>
        <source>请对方用现在的钥重新导出。</source>
        <translation>Let the partner export again with the present key.</translation>
    </message>
    <message>
        <source>请对方重新写出名单。</source>
        <translation>Let the partner write the list again.</translation>
    </message>
    <message>
        <source>请对方重新导出。</source>
        <translation>Let the partner export it again.</translation>
    </message>
    <message>
        <source>请对方重新导出，或换一份拷贝。</source>
        <translation>Let the partner export it again, or take another copy.</translation>
    </message>
    <message>
        <source>请对照 forms/README.md 改写。</source>
        <translation>Rewrite it by forms/README.md.</translation>
    </message>
    <message>
        <source>请少选一些，或导出为 XLSX。</source>
        <translation>Select fewer, or export as XLSX.</translation>
    </message>
    <message>
        <source>请打开它，或换一个文件名。</source>
        <translation>Open it, or take another name.</translation>
    </message>
    <message>
        <source>请打开它，或换一个空的数据库。</source>
        <translation>Open it, or take an empty database.</translation>
    </message>
    <message>
        <source>请打开这一件单独审查。</source>
        <translation>Open it and review it by itself.</translation>
    </message>
    <message>
        <source>请把“{{0}}”和它前后的文字放进方括号 […]，或单独成段。</source>
        <translation>Put "{{0}}" and the words around it into brackets […], or into a paragraph of their own.</translation>
    </message>
    <message>
        <source>请把内容直接写出来。</source>
        <translation>Write the content itself.</translation>
    </message>
    <message>
        <source>请把姓名写在前面。</source>
        <translation>Write the name first.</translation>
    </message>
    <message>
        <source>请把它另存为本单位的草稿，或由管理员增加这个单位。</source>
        <translation>Save it as a draft of this unit, or let the administrator add that unit.</translation>
    </message>
    <message>
        <source>请把止号写得不小于起号。</source>
        <translation>Enter a last number that is not smaller than the first.</translation>
    </message>
    <message>
        <source>请把表格写成 body 里单独的一段。</source>
        <translation>Make the table a paragraph of its own in body.</translation>
    </message>
    <message>
        <source>请按 F8 逐处改正后再送审。</source>
        <translation>Put it right place by place with F8, then submit.</translation>
    </message>
    <message>
        <source>请按 F8 逐项改成本期的；确实没有变化的，点“本期不变”。</source>
        <translation>Press F8 and change each to this period; for what has not changed, choose "Unchanged".</translation>
    </message>
    <message>
        <source>请换一个代码。</source>
        <translation>Please take another code.</translation>
    </message>
    <message>
        <source>请换一个可写的文件夹。</source>
        <translation>Please take a folder that can be written.</translation>
    </message>
    <message>
        <source>请换一个文件夹，或检查磁盘空间。</source>
        <translation>Take another folder, or check the disk.</translation>
    </message>
    <message>
        <source>请换一个没有用过的编号。</source>
        <translation>Take a number that was never used.</translation>
    </message>
    <message>
        <source>请换一个登录名。</source>
        <translation>Please take another login.</translation>
    </message>
    <message>
        <source>请换一个空的数据库。</source>
        <translation>Please take an empty database.</translation>
    </message>
    <message>
        <source>请换一个长一些的，如四五个不相干的词。</source>
        <translation>Take a longer one, such as four or five unrelated words.</translation>
    </message>
    <message>
        <source>请换一个，如四五个不相干的词。</source>
        <translation>Take another, such as four or five unrelated words.</translation>
    </message>
    <message>
        <source>请换一份备份。</source>
        <translation>Please take another backup.</translation>
    </message>
    <message>
        <source>请换一种类型，或放到表格外面。</source>
        <translation>Take another type, or put it outside the table.</translation>
    </message>
    <message>
        <source>请改为 never，或用 person、org、text 类型。</source>
        <translation>Use never, or the type person, org or text.</translation>
    </message>
    <message>
        <source>请改写，只说改了什么。</source>
        <translation>Rewrite it; say only what changed.</translation>
    </message>
    <message>
        <source>请改名称。</source>
        <translation>Change the name.</translation>
    </message>
    <message>
        <source>请改小一些。</source>
        <translation>Please make it smaller.</translation>
    </message>
    <message>
        <source>请改成其中之一。</source>
        <translation>Change it to one of these.</translation>
    </message>
    <message>
        <source>请改掉其中一个。</source>
        <translation>Change one of them.</translation>
    </message>
    <message>
        <source>请改掉其中一个，填报表格靠名称辨认。</source>
        <translation>Rename one of them; filled-in sheets go by names.</translation>
    </message>
    <message>
        <source>请改正 {0}。</source>
        <translation>Please correct {0}.</translation>
    </message>
    <message>
        <source>请改正后再下发。</source>
        <translation>Correct it and send it down again.</translation>
    </message>
    <message>
        <source>请改正成文日期后再试。</source>
        <translation>Correct the date of issue and try again.</translation>
    </message>
    <message>
        <source>请改正日期。</source>
        <translation>Please correct the date.</translation>
    </message>
    <message>
        <source>请改正该文件，或恢复随程序提供的 default.yaml。</source>
        <translation>Correct that file, or restore the default.yaml of the program.</translation>
    </message>
    <message>
        <source>请改用通行的写法，或删去表情等特殊符号。</source>
        <translation>Write it in the usual way, or remove emoji and the like.</translation>
    </message>
    <message>
        <source>请改用：{0}。</source>
        <translation>Use instead: {0}.</translation>
    </message>
    <message>
        <source>请放入“{0}”。</source>
        <translation>Please add a file for "{0}".</translation>
    </message>
    <message>
        <source>请放回这个文件夹，或由管理员用 gongkai forms use 改用别的。</source>
        <translation>Put the folder back, or let the administrator choose another by gongkai forms use.</translation>
    </message>
    <message>
        <source>请核对 area 和 no。</source>
        <translation>Please compare area and no.</translation>
    </message>
    <message>
        <source>请核对两台电脑的时钟，再请对方重新导出。</source>
        <translation>Compare both clocks, then let the partner export again.</translation>
    </message>
    <message>
        <source>请核对地址、账号和口令，或请发布端的管理员查看。</source>
        <translation>Check address, account and password, or ask the endpoint's administrator.</translation>
    </message>
    <message>
        <source>请核对括号里的列名。</source>
        <translation>Check the names in the brackets.</translation>
    </message>
    <message>
        <source>请核对方括号里的名称。</source>
        <translation>Check the names in brackets.</translation>
    </message>
    <message>
        <source>请核对花括号里的名称。</source>
        <translation>Check the names in braces.</translation>
    </message>
    <message>
        <source>请核对这两个数。</source>
        <translation>Check these two numbers.</translation>
    </message>
    <message>
        <source>请检查U盘和剩余空间。</source>
        <translation>Check the stick and its free space.</translation>
    </message>
    <message>
        <source>请检查U盘，或换一份拷贝。</source>
        <translation>Check the stick, or take another copy.</translation>
    </message>
    <message>
        <source>请检查地址，或新建一个工作库。</source>
        <translation>Check the address, or create a workspace.</translation>
    </message>
    <message>
        <source>请检查地址，或请管理员建好。</source>
        <translation>Check the address, or ask the administrator to create it.</translation>
    </message>
    <message>
        <source>请检查打印机后再试。</source>
        <translation>Check the printer and try again.</translation>
    </message>
    <message>
        <source>请检查括号和反斜杠。</source>
        <translation>Check brackets and backslashes.</translation>
    </message>
    <message>
        <source>请检查括号是否成对。</source>
        <translation>Check that the brackets pair.</translation>
    </message>
    <message>
        <source>请检查文件。</source>
        <translation>Please check the file.</translation>
    </message>
    <message>
        <source>请检查文件是否为空，或有多余的“---”。</source>
        <translation>Check whether the file is empty or has an extra "---".</translation>
    </message>
    <message>
        <source>请检查文件是否存在、是否有权读取。</source>
        <translation>Check that the file exists and may be read.</translation>
    </message>
    <message>
        <source>请检查文件的位置和名称。</source>
        <translation>Check place and name of the file.</translation>
    </message>
    <message>
        <source>请检查文件的权限。</source>
        <translation>Check the permissions of the file.</translation>
    </message>
    <message>
        <source>请检查文件的权限，或关闭正在使用它的程序。</source>
        <translation>Check the permissions of the file, or close the program that uses it.</translation>
    </message>
    <message>
        <source>请检查是否选错了文件。</source>
        <translation>Check whether it is the right file.</translation>
    </message>
    <message>
        <source>请检查权限和磁盘。</source>
        <translation>Check permissions and disk.</translation>
    </message>
    <message>
        <source>请检查权限和磁盘空间。</source>
        <translation>Check rights and disk space.</translation>
    </message>
    <message>
        <source>请检查权限，并留出与工作库一样大的空间，然后再打开一次。</source>
        <translation>Check the permissions, make room for another copy of the workspace, and open it again.</translation>
    </message>
    <message>
        <source>请检查权限，或把工作库放到可写的文件夹。</source>
        <translation>Check the rights, or move the workspace to a folder that can be written.</translation>
    </message>
    <message>
        <source>请检查磁盘后再试。</source>
        <translation>Check the disk and try again.</translation>
    </message>
    <message>
        <source>请检查磁盘空间和文件夹的权限。</source>
        <translation>Check disk space and the folder's rights.</translation>
    </message>
    <message>
        <source>请检查网址。</source>
        <translation>Please check the address.</translation>
    </message>
    <message>
        <source>请检查网址和网络后再试。</source>
        <translation>Check address and network, then try again.</translation>
    </message>
    <message>
        <source>请检查网络和文件夹的权限，或请管理员在设置里改。</source>
        <translation>Check the network and the permissions of the folder, or ask the administrator to change it in Settings.</translation>
    </message>
    <message>
        <source>请检查网络，或请管理员在设置里改。</source>
        <translation>Check the network, or ask the administrator to change it in the settings.</translation>
    </message>
    <message>
        <source>请检查网络，稍后再试。</source>
        <translation>Check the network and try again later.</translation>
    </message>
    <message>
        <source>请检查网络；管理员可看服务器是否在运行。</source>
        <translation>Check the network; the administrator can see whether the server runs.</translation>
    </message>
    <message>
        <source>请检查路径。</source>
        <translation>Please check the path.</translation>
    </message>
    <message>
        <source>请检查路径和U盘。</source>
        <translation>Check path and stick.</translation>
    </message>
    <message>
        <source>请检查路径，或新建一个工作库。</source>
        <translation>Check the path, or create a workspace.</translation>
    </message>
    <message>
        <source>请检查这一行的引号、逗号和括号。</source>
        <translation>Check quotes, commas and brackets of this line.</translation>
    </message>
    <message>
        <source>请检查这一行的缩进、冒号和引号。</source>
        <translation>Check indentation, colons and quotes of this line.</translation>
    </message>
    <message>
        <source>请检查这一行的缩进和括号。</source>
        <translation>Check indentation and brackets of this line.</translation>
    </message>
    <message>
        <source>请检查这一行的花括号和方括号；标题里的方括号不要跨过第一个句号。</source>
        <translation>Check braces and brackets of this line; brackets in a title end before the first full stop.</translation>
    </message>
    <message>
        <source>请检查附件的位置，路径从草稿文件所在的文件夹算起。</source>
        <translation>Check where the attachment lies; paths begin at the folder of the draft.</translation>
    </message>
    <message>
        <source>请每个人先登录一次，再做一份备份。</source>
        <translation>Let everybody sign in once, then make a backup.</translation>
    </message>
    <message>
        <source>请每个附件写一项：file: 相对路径。</source>
        <translation>Write one item for each attachment: file: relative path.</translation>
    </message>
    <message>
        <source>请每项一行、以“- ”开头，或写在方括号里。</source>
        <translation>One item a line starting with "- ", or in brackets.</translation>
    </message>
    <message>
        <source>请照抄 legal_basis 里的那一条。</source>
        <translation>Copy the one in legal_basis word for word.</translation>
    </message>
    <message>
        <source>请照这个样子改正。</source>
        <translation>Correct it like this.</translation>
    </message>
    <message>
        <source>请用 gongkai audit 查看是哪一个，再从备份恢复。</source>
        <translation>gongkai audit tells which one; then restore a backup.</translation>
    </message>
    <message>
        <source>请用 gongkai forms 查看全部表单。</source>
        <translation>gongkai forms lists all forms.</translation>
    </message>
    <message>
        <source>请用 gongkai restore 抢救工作库。</source>
        <translation>Rescue the workspace with gongkai restore.</translation>
    </message>
    <message>
        <source>请用安装包中的原文件替换它。</source>
        <translation>Replace it with the file of the installation.</translation>
    </message>
    <message>
        <source>请用小写英文字母、数字和下划线，以字母开头。</source>
        <translation>Use lower-case letters, digits and underscores, starting with a letter.</translation>
    </message>
    <message>
        <source>请用文本编辑器另存为 UTF-8 后再试。</source>
        <translation>Save it as UTF-8 in a text editor and try again.</translation>
    </message>
    <message>
        <source>请用本程序导出的表格填写，不要改动标题。</source>
        <translation>Fill in the table that the program exported, and leave the headings.</translation>
    </message>
    <message>
        <source>请用本程序导出的表格填写，不要改动第二行。</source>
        <translation>Fill in the table that the program exported, and leave the second row.</translation>
    </message>
    <message>
        <source>请用本程序导出的表格填写；自己的表格请用名单导入。</source>
        <translation>Fill in the table that the program exported; for one of your own use the import of lists.</translation>
    </message>
    <message>
        <source>请用电话等另外的途径向对方核对，一致后再固定。</source>
        <translation>Compare with the partner another way, e.g. by telephone, then pin it.</translation>
    </message>
    <message>
        <source>请用相应的账号登录。</source>
        <translation>Please sign in with the right account.</translation>
    </message>
    <message>
        <source>请用督查账号登录。</source>
        <translation>Please sign in as the supervisor.</translation>
    </message>
    <message>
        <source>请用签发人账号登录。</source>
        <translation>Please sign in as the signer.</translation>
    </message>
    <message>
        <source>请用管理员账号登录。</source>
        <translation>Please sign in as the administrator.</translation>
    </message>
    <message>
        <source>请用表格软件打开后另存为 XLSX 再试，不要加密码。</source>
        <translation>Open it with a spreadsheet program and save it as XLSX without a password.</translation>
    </message>
    <message>
        <source>请由他们办理。</source>
        <translation>Please leave it to them.</translation>
    </message>
    <message>
        <source>请由他们办理，或在办理记录里登记。</source>
        <translation>Leave it to them, or record it in the process records.</translation>
    </message>
    <message>
        <source>请由其他人办理。</source>
        <translation>Please leave it to somebody else.</translation>
    </message>
    <message>
        <source>请由其他人校对。</source>
        <translation>Please let somebody else proofread.</translation>
    </message>
    <message>
        <source>请由应校的人登记。</source>
        <translation>Let the right person record it.</translation>
    </message>
    <message>
        <source>请由收件单位的人员打开，或请对方按现在的公钥名单重新导出。</source>
        <translation>Somebody of the receiving unit opens it, or the partner exports it again for the present key list.</translation>
    </message>
    <message>
        <source>请由有“印发”角色的人员办理。</source>
        <translation>Leave it to somebody with the role "Office".</translation>
    </message>
    <message>
        <source>请由有此职责的人办理。</source>
        <translation>Somebody with this duty has to do it.</translation>
    </message>
    <message>
        <source>请由本单位的人办理。</source>
        <translation>Somebody of the unit has to do it.</translation>
    </message>
    <message>
        <source>请由签发人撤回，或由保密审查员紧急撤回。</source>
        <translation>The signer withdraws it, or the secrecy officer in an emergency.</translation>
    </message>
    <message>
        <source>请由起草人办理。</source>
        <translation>The drafter has to do it.</translation>
    </message>
    <message>
        <source>请看办理记录。</source>
        <translation>See the process records.</translation>
    </message>
    <message>
        <source>请确认它是一个文件，并且没有被别的程序占用。</source>
        <translation>Make sure that it is a file and no other program uses it.</translation>
    </message>
    <message>
        <source>请确认文件在，并且没有被别的程序占用。</source>
        <translation>Make sure that the file is there and no other program uses it.</translation>
    </message>
    <message>
        <source>请稍等片刻再试。</source>
        <translation>Wait a moment and try again.</translation>
    </message>
    <message>
        <source>请立即停止处理，并联系保密审查员。</source>
        <translation>Stop at once and call the secrecy officer.</translation>
    </message>
    <message>
        <source>请签发人登录后办理。</source>
        <translation>The signer has to sign in and do it.</translation>
    </message>
    <message>
        <source>请管理员在“单位设置—往来单位”里固定对方的名单。</source>
        <translation>The administrator pins the partner's list in the settings.</translation>
    </message>
    <message>
        <source>请管理员在“设置”的“索引号”页换一个新的号段。</source>
        <translation>Ask the administrator to set a new block in Settings, Index number.</translation>
    </message>
    <message>
        <source>请管理员在服务器上给它这个数据库的全部权限。</source>
        <translation>The server's administrator has to give it all rights on this database.</translation>
    </message>
    <message>
        <source>请管理员用 gongkai audit 核对，再从备份恢复。</source>
        <translation>The administrator should run gongkai audit, then restore a backup.</translation>
    </message>
    <message>
        <source>请管理员用 gongkai audit 核对，或从备份恢复。</source>
        <translation>The administrator should run gongkai audit, or restore a backup.</translation>
    </message>
    <message>
        <source>请管理员登录一次，或在“设置—备份”里选一个共享文件夹。</source>
        <translation>Ask the administrator to sign in once, or to choose a shared folder in Settings – Backups.</translation>
    </message>
    <message>
        <source>请给改正稿另起一个名字。</source>
        <translation>Give the corrected copy another name.</translation>
    </message>
    <message>
        <source>请联系管理员。</source>
        <translation>Please call the administrator.</translation>
    </message>
    <message>
        <source>请腾出空间后再做一次。</source>
        <translation>Make room and try again.</translation>
    </message>
    <message>
        <source>请补上“{0}”。</source>
        <translation>Please add "{0}".</translation>
    </message>
    <message>
        <source>请补上名称；含花括号的文字要加引号。</source>
        <translation>Please add a name; a text with braces needs quotes.</translation>
    </message>
    <message>
        <source>请补上后再试。</source>
        <translation>Please add it and try again.</translation>
    </message>
    <message>
        <source>请补齐后再登记。</source>
        <translation>Please complete it, then record it.</translation>
    </message>
    <message>
        <source>请输入数据库账号的口令；忘记请问管理员。</source>
        <translation>Enter the database account's password; the administrator knows it.</translation>
    </message>
    <message>
        <source>请退回或废弃。</source>
        <translation>Return or discard it.</translation>
    </message>
    <message>
        <source>请退回更正，并由签发人撤回，或紧急撤回。</source>
        <translation>Return the correction and have the signer withdraw it, or withdraw it as an emergency.</translation>
    </message>
    <message>
        <source>请退回重办。</source>
        <translation>Return it and start over.</translation>
    </message>
    <message>
        <source>请退回重审，并告知管理员。</source>
        <translation>Return it for another review and tell the administrator.</translation>
    </message>
    <message>
        <source>请选 {0} 号以后的号段。</source>
        <translation>Choose a block after number {0}.</translation>
    </message>
    <message>
        <source>请选择{0}。</source>
        <translation>Please choose {0}.</translation>
    </message>
    <message>
        <source>请选择各台电脑都能写入的共享文件夹。</source>
        <translation>Choose a shared folder that every computer can write.</translation>
    </message>
    <message>
        <source>请选择对方导出的 .gkz 文件。</source>
        <translation>Choose the .gkz file that the partner exported.</translation>
    </message>
    <message>
        <source>请选择或写明法律条款或理由。</source>
        <translation>Choose or write the article or the reason.</translation>
    </message>
    <message>
        <source>请选择有正文的公文。</source>
        <translation>Choose a document with a body.</translation>
    </message>
    <message>
        <source>请选择本单位的一件。</source>
        <translation>Choose one of this unit.</translation>
    </message>
    <message>
        <source>请选择正确的文件。</source>
        <translation>Choose the right file.</translation>
    </message>
    <message>
        <source>请选择正确的文件，或从备份恢复。</source>
        <translation>Choose the right file, or restore a backup.</translation>
    </message>
    <message>
        <source>请选择正确的文件；密钥文件要与工作库放在一起，丢了请从备份恢复。</source>
        <translation>Choose the right file; the file of keys must lie beside the workspace: restore a lost one from a backup.</translation>
    </message>
    <message>
        <source>请选择角色；离岗的人请停用账号。</source>
        <translation>Choose a role; close the account of who has left.</translation>
    </message>
    <message>
        <source>请逐条选择处置方式。</source>
        <translation>Decide about each of them.</translation>
    </message>
    <message>
        <source>请逐条遮盖、删除，或写明依据后保留。</source>
        <translation>Mask or delete each, or keep it with its legal ground.</translation>
    </message>
    <message>
        <source>请重新打开后再改。</source>
        <translation>Open it again, then change it.</translation>
    </message>
    <message>
        <source>请重新打开送审包再看。</source>
        <translation>Open the package again.</translation>
    </message>
    <message>
        <source>请重新放入印章图片，或先取消用印，再签发。</source>
        <translation>Put the seal in again, or take it out, then sign.</translation>
    </message>
    <message>
        <source>请重新生成后再打开。</source>
        <translation>Make it again, then open it.</translation>
    </message>
    <message>
        <source>请重新输入；忘记口令请联系管理员。</source>
        <translation>Type it again; ask the administrator if you forgot it.</translation>
    </message>
    <message>
        <source>请重新选择代理人。</source>
        <translation>Choose the deputy again.</translation>
    </message>
    <message>
        <source>请重新选择结果。</source>
        <translation>Choose the outcome again.</translation>
    </message>
    <message>
        <source>请重新选择角色。</source>
        <translation>Choose the role again.</translation>
    </message>
    <message>
        <source>读不到区里的清单</source>
        <translation>The district's list can't be read</translation>
    </message>
    <message>
        <source>读不到发布端的版本</source>
        <translation>The endpoint's version can't be read</translation>
    </message>
    <message>
        <source>读不到文件</source>
        <translation>The file can't be read</translation>
    </message>
    <message>
        <source>读不到网址</source>
        <translation>The address can't be read</translation>
    </message>
    <message>
        <source>读回的记录在传输中损坏，稍后自动核对。</source>
        <translation>The record was damaged when read back; it is checked later.</translation>
    </message>
    <message>
        <source>账号已停用</source>
        <translation>The account is closed</translation>
    </message>
    <message>
        <source>账号被改动过</source>
        <translation>The account was changed</translation>
    </message>
    <message>
        <source>起号和止号要写 1 到 {0} 的整数。</source>
        <translation>First and last number must be whole numbers from 1 to {0}.</translation>
    </message>
    <message>
        <source>超过 15 位的数字在表格里会走样，请把这一格设成文本，再重新输入。</source>
        <translation>Numbers of more than 15 digits suffer in sheets: make the cell text and type it again.</translation>
    </message>
    <message>
        <source>超过 {0} MB。</source>
        <translation>More than {0} MB.</translation>
    </message>
    <message>
        <source>超过了发布端允许的大小。</source>
        <translation>It is larger than the endpoint allows.</translation>
    </message>
    <message>
        <source>输入的口令打不开这个账号。</source>
        <translation>This passphrase does not open the account.</translation>
    </message>
    <message>
        <source>还不能搬到服务器</source>
        <translation>Can't move to the server yet</translation>
    </message>
    <message>
        <source>还有上期的内容没有核对</source>
        <translation>Some content of the last period is not checked</translation>
    </message>
    <message>
        <source>还有提示没有说明理由</source>
        <translation>Some hints have no reason yet</translation>
    </message>
    <message>
        <source>还有疑点没有处置</source>
        <translation>Findings are still open</translation>
    </message>
    <message>
        <source>还有阻断的疑点没有处置。</source>
        <translation>There are blocking findings that nobody has dealt with.</translation>
    </message>
    <message>
        <source>还没有人处置过</source>
        <translation>Nobody settled it yet</translation>
    </message>
    <message>
        <source>还没有打开工作库</source>
        <translation>No workspace is open</translation>
    </message>
    <message>
        <source>还没有登录</source>
        <translation>Nobody is signed in</translation>
    </message>
    <message>
        <source>还没有签发</source>
        <translation>Not signed yet</translation>
    </message>
    <message>
        <source>还没有终稿</source>
        <translation>No final layout yet</translation>
    </message>
    <message>
        <source>这一件的状态已经改变。</source>
        <translation>Its state has changed.</translation>
    </message>
    <message>
        <source>这一修订的这一校已有记录。</source>
        <translation>This proof of this revision is recorded already.</translation>
    </message>
    <message>
        <source>这一处不是文字。</source>
        <translation>This place is no text.</translation>
    </message>
    <message>
        <source>这一格是公式，却没有保存计算结果，请填写结果，或用表格软件打开后另存一次。</source>
        <translation>This cell is a formula without a saved result: fill in the result, or open and save it with a spreadsheet program.</translation>
    </message>
    <message>
        <source>这一格的公式出错了，请在表格里改好，或填写结果。</source>
        <translation>The formula in this cell fails: put it right in the table, or fill in the result.</translation>
    </message>
    <message>
        <source>这一步没有办成</source>
        <translation>This step was not done</translation>
    </message>
    <message>
        <source>这一步要写明理由。</source>
        <translation>This step needs a reason.</translation>
    </message>
    <message>
        <source>这一步要在工作库里办理。</source>
        <translation>This step needs a workspace.</translation>
    </message>
    <message>
        <source>这一步要由本人账号完成。</source>
        <translation>This step needs your own account.</translation>
    </message>
    <message>
        <source>这一版的公钥不是已确认的区级公钥。</source>
        <translation>The key of this version is not the district's confirmed key.</translation>
    </message>
    <message>
        <source>这一行没有可以导入的内容。</source>
        <translation>This row has nothing to import.</translation>
    </message>
    <message>
        <source>这不是工作库</source>
        <translation>This is no workspace</translation>
    </message>
    <message>
        <source>这不是送审包</source>
        <translation>This is no package</translation>
    </message>
    <message>
        <source>这个数据库里已经有了。</source>
        <translation>This database holds one already.</translation>
    </message>
    <message>
        <source>这个数据库里已经有了，没有恢复任何东西。</source>
        <translation>This database holds one already; nothing was restored.</translation>
    </message>
    <message>
        <source>这个文件没有保存到任何地方。</source>
        <translation>The file was stored nowhere.</translation>
    </message>
    <message>
        <source>这个文件读不出来。</source>
        <translation>This file can't be read.</translation>
    </message>
    <message>
        <source>这个网站没有启用应用程序密码：它要用 https，并由网站管理员在用户资料里生成。</source>
        <translation>This site has no application passwords: it must use https, and its administrator makes one in the user's profile.</translation>
    </message>
    <message>
        <source>这个网站没有装信息公开插件，请联系网站管理员。</source>
        <translation>This site has no disclosure plugin: ask its administrator.</translation>
    </message>
    <message>
        <source>这个账号不在工作库里。</source>
        <translation>This account is not in the workspace.</translation>
    </message>
    <message>
        <source>这个账号已经停用，不能登录。</source>
        <translation>This account is closed and can't sign in.</translation>
    </message>
    <message>
        <source>这个送审包您打不开</source>
        <translation>You can't open this package</translation>
    </message>
    <message>
        <source>这个项目写了两次，只取了前一次。</source>
        <translation>This item stands twice; only the first was taken.</translation>
    </message>
    <message>
        <source>这些号不是缺号</source>
        <translation>These numbers are no gaps</translation>
    </message>
    <message>
        <source>这些疑点现在没有您的处置。</source>
        <translation>You have not settled these findings.</translation>
    </message>
    <message>
        <source>这件事项属于另一个单位。</source>
        <translation>This matter belongs to another unit.</translation>
    </message>
    <message>
        <source>这件事项已公开的一版还在网上。</source>
        <translation>The version of this matter that was published is still on the web.</translation>
    </message>
    <message>
        <source>这件事项已经送审或已办结。</source>
        <translation>It was submitted or closed already.</translation>
    </message>
    <message>
        <source>这件事项没有已公开的一版。</source>
        <translation>This matter has no published version.</translation>
    </message>
    <message>
        <source>这件事项没有等待补签的紧急撤回。</source>
        <translation>It has no emergency withdrawal to endorse.</translation>
    </message>
    <message>
        <source>这件事项现在不在这一步，可能别人已经办理。</source>
        <translation>This matter is not at this step now; perhaps somebody else has done it.</translation>
    </message>
    <message>
        <source>这件事项现在没有等待审查。</source>
        <translation>It does not wait for a review now.</translation>
    </message>
    <message>
        <source>这件事项还没有签发过。</source>
        <translation>It was never signed.</translation>
    </message>
    <message>
        <source>这份 PDF 已损坏或加了密。</source>
        <translation>This PDF is damaged or encrypted.</translation>
    </message>
    <message>
        <source>这份公文没有登记张贴，或已经撤下。</source>
        <translation>It was not posted, or was removed already.</translation>
    </message>
    <message>
        <source>这台电脑不保存备份</source>
        <translation>This computer keeps no backups</translation>
    </message>
    <message>
        <source>这张表单里没有要批注的一项。</source>
        <translation>The form has no such field to comment on.</translation>
    </message>
    <message>
        <source>这是别的单位的公开事项</source>
        <translation>it belongs to another unit</translation>
    </message>
    <message>
        <source>这是本单位的名单</source>
        <translation>This is your own unit's list</translation>
    </message>
    <message>
        <source>这是演练</source>
        <translation>This is practice</translation>
    </message>
    <message>
        <source>这条提示已不在</source>
        <translation>This hint is gone</translation>
    </message>
    <message>
        <source>这条疑点不能保留</source>
        <translation>This finding can't be kept</translation>
    </message>
    <message>
        <source>这条记录不在这件事项里。</source>
        <translation>This record is not of this disclosure.</translation>
    </message>
    <message>
        <source>这条记录已经有结果。</source>
        <translation>This record has its outcome already.</translation>
    </message>
    <message>
        <source>这种情况不能更正</source>
        <translation>Can't be corrected in this case</translation>
    </message>
    <message>
        <source>这种记录没有这个结果。</source>
        <translation>Such a record has no such outcome.</translation>
    </message>
    <message>
        <source>这要由督查人员办理。</source>
        <translation>A supervisor does this.</translation>
    </message>
    <message>
        <source>这要由管理员办理。</source>
        <translation>The administrator does this.</translation>
    </message>
    <message>
        <source>这要由管理员或督查人员办理。</source>
        <translation>The administrator or a supervisor does this.</translation>
    </message>
    <message>
        <source>这里应当是{0}，不是{1}。</source>
        <translation>Should be {0} here, not {1}.</translation>
    </message>
    <message>
        <source>这里没有工作库</source>
        <translation>There is no workspace here</translation>
    </message>
    <message>
        <source>这里要写带引号的文字。</source>
        <translation>Write a quoted text here.</translation>
    </message>
    <message>
        <source>连不上办公服务器</source>
        <translation>The office server can't be reached</translation>
    </message>
    <message>
        <source>连不上发布端，请检查网络；恢复后会自动发送。</source>
        <translation>The endpoint can't be reached: check the network; it is sent by itself once it is back.</translation>
    </message>
    <message>
        <source>连接发布端超时，请检查网络；恢复后会自动发送。</source>
        <translation>The endpoint did not answer in time: check the network; it is sent by itself once it is back.</translation>
    </message>
    <message>
        <source>连里面有哪些表都读不出来了。</source>
        <translation>Even its list of tables can't be read.</translation>
    </message>
    <message>
        <source>送审之后，要更正的那一版已被撤回或取代。</source>
        <translation>After it was submitted the version to correct was withdrawn or replaced.</translation>
    </message>
    <message>
        <source>送审包不完整</source>
        <translation>The package is incomplete</translation>
    </message>
    <message>
        <source>送审包太大</source>
        <translation>The package is too large</translation>
    </message>
    <message>
        <source>送审包来自{0}，本单位还没有固定它的公钥名单，不能核对是谁签的。</source>
        <translation>The package comes from {0}, whose key list is not pinned here, so its signers can't be checked.</translation>
    </message>
    <message>
        <source>送审包没有写成</source>
        <translation>The package was not written</translation>
    </message>
    <message>
        <source>送审包由更新的版本写成</source>
        <translation>The package comes from a newer version</translation>
    </message>
    <message>
        <source>送审包的时间不对</source>
        <translation>The package's time is wrong</translation>
    </message>
    <message>
        <source>送审包的签名不成立</source>
        <translation>The package's signature does not hold</translation>
    </message>
    <message>
        <source>送审包的签名人不明</source>
        <translation>The package's signer is unknown</translation>
    </message>
    <message>
        <source>送审包读不出来</source>
        <translation>The package can't be read</translation>
    </message>
    <message>
        <source>选了 {0} 件，打印页最多 {1} 件。</source>
        <translation>{0} were chosen; a printed page holds at most {1}.</translation>
    </message>
    <message>
        <source>选项“{0}”没有中文名称。</source>
        <translation>Choice "{0}" has no Chinese name.</translation>
    </message>
    <message>
        <source>配置文件有误</source>
        <translation>The configuration file is wrong</translation>
    </message>
    <message>
        <source>里面没有工作库或密钥。</source>
        <translation>It holds no workspace or keys.</translation>
    </message>
    <message>
        <source>里面的内容要登录以后才能读。</source>
        <translation>What is inside can be read only after signing in.</translation>
    </message>
    <message>
        <source>里面的文件和清单核对不上，没有恢复任何东西。</source>
        <translation>Files and list inside do not match; nothing was restored.</translation>
    </message>
    <message>
        <source>重点领域，01 至 09</source>
        <translation>Key area, 01 to 09</translation>
    </message>
    <message>
        <source>长度超过 {0} 个字符。</source>
        <translation>Longer than {0} characters.</translation>
    </message>
    <message>
        <source>附件不见了</source>
        <translation>The file is missing</translation>
    </message>
    <message>
        <source>附件与签发时不一致，没有发送：请告知管理员，并退回重新签发。</source>
        <translation>An attachment differs from what was signed; nothing was sent: tell the administrator, and have it returned and signed again.</translation>
    </message>
    <message>
        <source>附件在传输中损坏，稍后自动重发。</source>
        <translation>An attachment was damaged on the way; it is sent again later.</translation>
    </message>
    <message>
        <source>附件在撤下时又有改动，稍后自动再撤。</source>
        <translation>An attachment changed while it was taken down; it is taken down again later.</translation>
    </message>
    <message>
        <source>附件太大</source>
        <translation>The file is too large</translation>
    </message>
    <message>
        <source>附件打不开</source>
        <translation>The file can't be opened</translation>
    </message>
    <message>
        <source>附件文件夹不能用</source>
        <translation>The folder of attachments can't be used</translation>
    </message>
    <message>
        <source>附件文件夹已在使用</source>
        <translation>The folder of attachments is in use</translation>
    </message>
    <message>
        <source>附件没有保存</source>
        <translation>The file was not saved</translation>
    </message>
    <message>
        <source>顶层只写 form、values 和 attachments。</source>
        <translation>At the top there are form, values and attachments only.</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>必填</source>
        <translation>required</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>PDF里附带了其他文件，公开后任何人都能取出。</source>
        <translation>Other files are attached to the PDF; once published, anybody can take them out.</translation>
    </message>
    <message>
        <source>{0}年{1}月{2}日</source>
        <translation>{0}-{1}-{2}</translation>
    </message>
    <message>
        <source>个人姓名旁边写有疾病或残疾情况。</source>
        <translation>An illness or disability stands beside a person's name.</translation>
    </message>
    <message>
        <source>个人姓名旁边有精确的坐标，可能是其住所或行踪。</source>
        <translation>Exact coordinates stand beside a person's name, perhaps of a home or of movements.</translation>
    </message>
    <message>
        <source>修订记录里还留着已删除的文字。</source>
        <translation>Deleted text is still in the tracked changes.</translation>
    </message>
    <message>
        <source>关闭的图层里有内容，公开后任何人都能打开图层看到。</source>
        <translation>A layer that is switched off has content; once published, anybody can switch it on.</translation>
    </message>
    <message>
        <source>删除该号码或掩码为“138****5678”；确属对外公布的办公电话的，注明依据。</source>
        <translation>Delete the number or mask it as "138****5678"; an office telephone that is public may stay with its ground.</translation>
    </message>
    <message>
        <source>删除该号码或整列。</source>
        <translation>Delete the number or the whole column.</translation>
    </message>
    <message>
        <source>删除该号码或整列；确需区分同名人员的，掩码为“前3后2”。</source>
        <translation>Delete the number or the whole column; to tell equal names apart, keep the first 3 and last 2 digits.</translation>
    </message>
    <message>
        <source>单元格的内容因数字格式、文字颜色或合并而看不见，公开后任何人都能看到。</source>
        <translation>The content of a cell can't be seen because of its number format, colour or merging; once published, anybody can see it.</translation>
    </message>
    <message>
        <source>图片里存有与画面不同的缩略图，可能是裁剪或涂抹以前的样子。</source>
        <translation>The picture holds a thumbnail unlike the picture, perhaps from before cropping or blotting out.</translation>
    </message>
    <message>
        <source>图片里存有拍摄地点的坐标，公开后任何人都能看到。</source>
        <translation>The picture holds the coordinates of where it was taken; once published, anybody can see them.</translation>
    </message>
    <message>
        <source>扫描图像下有一层识别出的文字，可能含有图像上已遮盖的内容。</source>
        <translation>Under the scan lies a layer of recognised text that may hold what was covered in the image.</translation>
    </message>
    <message>
        <source>掩码时会一并去掉；也可以另存为不带缩略图的版本。</source>
        <translation>Masking takes it out too; or save a version without the thumbnail.</translation>
    </message>
    <message>
        <source>掩码时会一并去掉；也可以另存为新的PDF。</source>
        <translation>Masking takes it out too; or save it as a new PDF.</translation>
    </message>
    <message>
        <source>掩码时会一并去掉；也可以截图后重新添加。</source>
        <translation>Masking takes it out too; or take a screenshot and add that.</translation>
    </message>
    <message>
        <source>掩码时会一并去掉；也可以截图或另存为不带属性的图片后重新添加。</source>
        <translation>Masking takes it out too; or add a screenshot or a picture saved without properties.</translation>
    </message>
    <message>
        <source>掩码时会一并去掉；也可以用“检查文档”删除属性后重新添加。</source>
        <translation>Masking takes it out too; or remove the properties with "Inspect Document" and add the file again.</translation>
    </message>
    <message>
        <source>掩码时会一并去掉；也可以用办公软件打开后另存再重新添加。</source>
        <translation>Masking takes it out too; or save it anew with an office program and add it again.</translation>
    </message>
    <message>
        <source>掩码时会一并去掉；也可以重新打印为PDF。</source>
        <translation>Masking takes it out too; or print it to a PDF anew.</translation>
    </message>
    <message>
        <source>文件属性里有作者、单位或修改记录。</source>
        <translation>The properties of the file name an author, a unit or changes.</translation>
    </message>
    <message>
        <source>文件已损坏或内容与扩展名不符，无法审查其内容。</source>
        <translation>The file is damaged or not what its extension says, so its content can't be reviewed.</translation>
    </message>
    <message>
        <source>文件的扩展名与实际内容不符，已按实际内容审查。</source>
        <translation>The extension is not what the file is; it was reviewed as what it is.</translation>
    </message>
    <message>
        <source>文件解压后过大或结构异常，为安全起见没有读取。</source>
        <translation>Unpacked, the file is too large or oddly built; to be safe it was not read.</translation>
    </message>
    <message>
        <source>文件设有密码，无法审查其内容。</source>
        <translation>The file has a password, so its content can't be reviewed.</translation>
    </message>
    <message>
        <source>文件里夹带了不属于任何部分的数据，公开后可以被取出。</source>
        <translation>The file carries data that belong to no part of it; once published, they can be taken out.</translation>
    </message>
    <message>
        <source>文件里嵌套的文件太多或层数太深，里层的内容没有审查。</source>
        <translation>The file holds too many files, or too deep; the inner ones were not reviewed.</translation>
    </message>
    <message>
        <source>文件里嵌有其他文件或程序，无法审查其内容。</source>
        <translation>Other files or programs are embedded in the file, so their content can't be reviewed.</translation>
    </message>
    <message>
        <source>文件里有两个同名的部分，不同的软件会打开不同的内容，无法审查。</source>
        <translation>Two parts of the file have the same name and programs differ in which they open, so it can't be reviewed.</translation>
    </message>
    <message>
        <source>文件里有图片，图片内容没有审查。</source>
        <translation>There are pictures in the file; what they show was not reviewed.</translation>
    </message>
    <message>
        <source>文件里有宏程序，无法审查其内容。</source>
        <translation>There are macros in the file, so its content can't be reviewed.</translation>
    </message>
    <message>
        <source>文件里有首页的缩略图，可能是修改前的样子。</source>
        <translation>The file holds a thumbnail of its first page, perhaps from before changes.</translation>
    </message>
    <message>
        <source>文件里留有没有任何页面显示的内容。</source>
        <translation>Content is left in the file that no page shows.</translation>
    </message>
    <message>
        <source>文件里还留着修改前的版本，公开后可以恢复出已删除的内容。</source>
        <translation>An earlier version is left in the file; once published, what was deleted can be restored.</translation>
    </message>
    <message>
        <source>本机没有安装文字识别组件，图片和扫描页里的文字无法审查。</source>
        <translation>Text recognition is not installed here, so text in pictures and scanned pages can't be reviewed.</translation>
    </message>
    <message>
        <source>本程序不能读取这种文件，无法审查其内容。</source>
        <translation>The program can't read this kind of file, so its content can't be reviewed.</translation>
    </message>
    <message>
        <source>疑点太多，后面的内容没有审查。</source>
        <translation>There are too many findings; what follows was not reviewed.</translation>
    </message>
    <message>
        <source>立即停止操作并报告保密审查员；不得自行删除标志，由原定密机关、单位确定。</source>
        <translation>Stop at once and tell the secrecy officer; don't remove the mark yourself: the body that classified it decides.</translation>
    </message>
    <message>
        <source>第 {n} 行</source>
        <translation>row {n}</translation>
    </message>
    <message>
        <source>请书面征求第三方意见；不同意公开且有合理理由的，不予公开。</source>
        <translation>Ask the third party in writing; where it refuses with good reason, don't disclose.</translation>
    </message>
    <message>
        <source>请人工查看图片里有没有个人信息和秘密标志。</source>
        <translation>Look yourself whether the pictures show personal information or secret marks.</translation>
    </message>
    <message>
        <source>请先删除或遮盖已列出的内容，再重新审查。</source>
        <translation>Delete or mask what is listed first, then review again.</translation>
    </message>
    <message>
        <source>请删除坐标。</source>
        <translation>Delete the coordinates.</translation>
    </message>
    <message>
        <source>请删除姓名、年龄、学校和班级，或写作“未成年人某某”。</source>
        <translation>Delete name, age, school and class, or write "未成年人某某".</translation>
    </message>
    <message>
        <source>请删除或掩码为“022-****5678”；确属单位办公电话的，注明依据后保留。</source>
        <translation>Delete it or mask it as "022-****5678"; an office telephone may stay with its ground.</translation>
    </message>
    <message>
        <source>请删除或改用单位邮箱。</source>
        <translation>Delete it or use the unit's address.</translation>
    </message>
    <message>
        <source>请删除或改用单位邮箱；确属对外公布的办公邮箱的，注明依据后保留。</source>
        <translation>Delete it or use the unit's address; an office address that is public may stay with its ground.</translation>
    </message>
    <message>
        <source>请删除或遮盖中间几位；依法必须写明车号的，注明依据后保留。</source>
        <translation>Delete it or cover the middle; where the law asks for the plate it may stay with its ground.</translation>
    </message>
    <message>
        <source>请删除整列；目的确需说明原因的，只写“因病”。</source>
        <translation>Delete the whole column; where the cause must be given, write only "因病".</translation>
    </message>
    <message>
        <source>请删除整列；确需核对的，只保留末4位。</source>
        <translation>Delete the whole column; for checking, keep the last 4 digits only.</translation>
    </message>
    <message>
        <source>请删除该号码，或掩码为“前3后2”并去掉旁边的出生日期。</source>
        <translation>Delete the number, or keep the first 3 and last 2 digits and take out the birth date beside it.</translation>
    </message>
    <message>
        <source>请删除该图层，或打开后一并审查；掩码时会一并去掉。</source>
        <translation>Delete the layer, or switch it on and have it reviewed; masking takes it out too.</translation>
    </message>
    <message>
        <source>请删除该工作表，或取消隐藏后一并审查。</source>
        <translation>Delete the worksheet, or unhide it and have it reviewed.</translation>
    </message>
    <message>
        <source>请删除该幻灯片，或取消隐藏后一并审查。</source>
        <translation>Delete the slide, or unhide it and have it reviewed.</translation>
    </message>
    <message>
        <source>请删除这两格的数字，或掩码为“138****5678”。</source>
        <translation>Delete the digits of both cells, or mask them as "138****5678".</translation>
    </message>
    <message>
        <source>请删除这两格的数字，或掩码为“前3后2”。</source>
        <translation>Delete the digits of both cells, or keep the first 3 and last 2.</translation>
    </message>
    <message>
        <source>请删除这两格的数字；确需核对的，只保留末4位。</source>
        <translation>Delete the digits of both cells; for checking, keep the last 4 only.</translation>
    </message>
    <message>
        <source>请删除这些内容，或恢复显示后一并审查。</source>
        <translation>Delete the content, or let it show and have it reviewed.</translation>
    </message>
    <message>
        <source>请删除这些文字，或恢复正常显示后一并审查。</source>
        <translation>Delete the text, or let it show and have it reviewed.</translation>
    </message>
    <message>
        <source>请删除这些行列，或取消隐藏后一并审查。</source>
        <translation>Delete the rows and columns, or unhide them and have them reviewed.</translation>
    </message>
    <message>
        <source>请删除附带的文件，需要公开的单独添加；掩码时会一并去掉。</source>
        <translation>Delete the attached files and add those to be published one by one; masking takes them out too.</translation>
    </message>
    <message>
        <source>请删除隐藏文字，或取消隐藏后一并审查。</source>
        <translation>Delete the hidden text, or unhide it and have it reviewed.</translation>
    </message>
    <message>
        <source>请删除，写作“群众”或“举报人”。</source>
        <translation>Delete it; write "群众" or "举报人".</translation>
    </message>
    <message>
        <source>请删除，只写人数。</source>
        <translation>Delete it; write only the number of persons.</translation>
    </message>
    <message>
        <source>请删除，或显示出来一并审查；掩码时会一并去掉。</source>
        <translation>Delete it, or let it show and have it reviewed; masking takes it out too.</translation>
    </message>
    <message>
        <source>请删除；确需公开的，只写到年月。</source>
        <translation>Delete it; where it must be disclosed, write year and month only.</translation>
    </message>
    <message>
        <source>请删除；确需区分同名人员的，只保留首字母和末2位。</source>
        <translation>Delete it; to tell equal names apart, keep the first letter and the last 2 digits.</translation>
    </message>
    <message>
        <source>请只写到村、社区；在网上公开的，写到乡镇、街道即可。</source>
        <translation>Write it down to the village or community only; online, the town or subdistrict is enough.</translation>
    </message>
    <message>
        <source>请在原文件中删除这些文字后重新生成PDF；掩码时会一并去掉。</source>
        <translation>Delete the text in the original and make the PDF anew; masking takes it out too.</translation>
    </message>
    <message>
        <source>请在原文件中删除这些文字；掩码时会一并去掉。</source>
        <translation>Delete the text in the original; masking takes it out too.</translation>
    </message>
    <message>
        <source>请在图像上涂黑后重新扫描或另存；掩码时会把整页换成涂黑后的图像。</source>
        <translation>Black it out in the image, then scan or save anew; masking replaces the page by the blacked-out image.</translation>
    </message>
    <message>
        <source>请安装带文字识别的版本（开发环境运行 packaging/bootstrap.py setup）后重新添加，或移除该文件。</source>
        <translation>Install the version with text recognition (in development run packaging/bootstrap.py setup) and add the file again, or remove it.</translation>
    </message>
    <message>
        <source>请把扩展名改成与内容相符后重新添加。</source>
        <translation>Give the file the extension of what it is and add it again.</translation>
    </message>
    <message>
        <source>请报告保密审查员，由其决定是否公开。</source>
        <translation>Tell the secrecy officer, who decides whether to disclose.</translation>
    </message>
    <message>
        <source>请接受全部修订后再公开。</source>
        <translation>Accept all changes before it is published.</translation>
    </message>
    <message>
        <source>请掩码为“前3后2”，或删除该号码。</source>
        <translation>Keep the first 3 and last 2 digits, or delete the number.</translation>
    </message>
    <message>
        <source>请改为“{instead}”。</source>
        <translation>Write "{instead}".</translation>
    </message>
    <message>
        <source>请改用办公固定电话；确属对外公布的办公电话的，可以保留。</source>
        <translation>Use an office landline; an office telephone that is public may stay.</translation>
    </message>
    <message>
        <source>请核实是否属于内部事务或过程性信息；可以公开的，去掉该字样后再公开。</source>
        <translation>Check whether it is internal or in process; what may be disclosed goes out without the mark.</translation>
    </message>
    <message>
        <source>请核实该地点可否公开；可以公开的，保留两位小数。多个敏感地点汇总的，报保密审查员。</source>
        <translation>Check whether the place may be disclosed; if so, keep two decimals. Several sensitive places together go to the secrecy officer.</translation>
    </message>
    <message>
        <source>请核实；属于商业秘密的，删除或书面征求第三方意见。</source>
        <translation>Check it; delete a trade secret or ask the third party in writing.</translation>
    </message>
    <message>
        <source>请核对依据；不是法律规定公开姓名的事项，写作“张某”“李某某”。</source>
        <translation>Check the ground; where the law does not ask for the name, write "张某" or "李某某".</translation>
    </message>
    <message>
        <source>请核对；掩码时会一并去掉这层文字。</source>
        <translation>Check it; masking takes this layer out too.</translation>
    </message>
    <message>
        <source>请核对；是身份证号码的，删除或掩码为“前3后2”。</source>
        <translation>Check it; delete an identity number or keep the first 3 and last 2 digits.</translation>
    </message>
    <message>
        <source>请用原文件重新生成PDF，或换成可读取的版本。</source>
        <translation>Make the PDF anew from the original, or take a version that can be read.</translation>
    </message>
    <message>
        <source>请直接删除这些文字，不要涂黑或遮挡。</source>
        <translation>Delete the text itself; don't black it out or cover it.</translation>
    </message>
    <message>
        <source>请移开图形核对；要遮盖的内容请直接删除。</source>
        <translation>Move the shape and look; delete what is to be hidden.</translation>
    </message>
    <message>
        <source>请移除嵌入的文件，或换成可读取的版本。</source>
        <translation>Remove the embedded files, or take a version that can be read.</translation>
    </message>
    <message>
        <source>请移除该文件，或删去空白行列、图片后另存为较小的版本。</source>
        <translation>Remove the file, or delete empty rows, columns and pictures and save a smaller one.</translation>
    </message>
    <message>
        <source>请移除该文件，或另存为docx、xlsx后重新添加。</source>
        <translation>Remove the file, or save it as docx or xlsx and add it again.</translation>
    </message>
    <message>
        <source>请移除该文件，或另存为不含宏的docx、xlsx、pptx后重新添加。</source>
        <translation>Remove the file, or save it as docx, xlsx or pptx without macros and add it again.</translation>
    </message>
    <message>
        <source>请移除该文件，或另存为普通的docx、xlsx后重新添加。</source>
        <translation>Remove the file, or save it as an ordinary docx or xlsx and add it again.</translation>
    </message>
    <message>
        <source>请移除该文件，或把里层的文件取出后逐个添加。</source>
        <translation>Remove the file, or take the inner files out and add them one by one.</translation>
    </message>
    <message>
        <source>请移除该文件，或换成可读取的版本。</source>
        <translation>Remove the file, or take a version that can be read.</translation>
    </message>
    <message>
        <source>请移除该文件，或换成可读取的版本（docx、xlsx、txt、csv、html）。</source>
        <translation>Remove the file, or take a version that can be read (docx, xlsx, txt, csv, html).</translation>
    </message>
    <message>
        <source>请移除该文件，或换成有文字的版本。</source>
        <translation>Remove the file, or take a version with text.</translation>
    </message>
    <message>
        <source>请移除该文件，或换成没有密码的版本。</source>
        <translation>Remove the file, or take a version without password.</translation>
    </message>
    <message>
        <source>请移除该文件，或用办公软件打开后另存再重新添加。</source>
        <translation>Remove the file, or open and save it with an office program and add it again.</translation>
    </message>
    <message>
        <source>请移除该文件，或解压后逐个添加，也可以改存为zip。</source>
        <translation>Remove the file, or unpack it and add the files one by one; or save it as zip.</translation>
    </message>
    <message>
        <source>请重新添加一次；仍然不行的，移除该文件，或换成较小、较清晰的版本。</source>
        <translation>Add it once more; if that fails again, remove it or take a smaller, clearer version.</translation>
    </message>
    <message>
        <source>这一格和相邻一格的数字连起来是一个完整的居民身份证号码，校验码正确。</source>
        <translation>This cell and the next together make a complete identity number, its check digit right.</translation>
    </message>
    <message>
        <source>这一格和相邻一格的数字连起来是一个完整的手机号码。</source>
        <translation>This cell and the next together make a complete mobile number.</translation>
    </message>
    <message>
        <source>这一格和相邻一格的数字连起来是一个完整的银行卡号，校验码正确。</source>
        <translation>This cell and the next together make a complete bank card number, its check digit right.</translation>
    </message>
    <message>
        <source>这一页是扫描图像，没有文字，无法审查其内容。</source>
        <translation>This page is a scan without text, so its content can't be reviewed.</translation>
    </message>
    <message>
        <source>这一页的扫描图像上盖着黑色方块，方块下面的图像还在文件里，移开就能看到。</source>
        <translation>Black boxes cover the scan of this page; the image under them is still in the file and shows when they are moved.</translation>
    </message>
    <message>
        <source>这张图片或扫描页没能识别完，里面的文字没有审查。</source>
        <translation>This picture or scanned page was not recognised to the end; its text was not reviewed.</translation>
    </message>
    <message>
        <source>这是Strict Open XML格式，无法审查其内容。</source>
        <translation>This is Strict Open XML, so its content can't be reviewed.</translation>
    </message>
    <message>
        <source>这是旧版Office或WPS格式，无法审查其内容。</source>
        <translation>This is an old Office or WPS format, so its content can't be reviewed.</translation>
    </message>
    <message>
        <source>这种压缩包不能打开，无法审查里面的文件。</source>
        <translation>Archives of this kind can't be opened, so the files in them can't be reviewed.</translation>
    </message>
    <message>
        <source>这里写作身份证号码的18位数字地区和出生日期都合理，但校验码不符，可能是录入有误的真实号码。</source>
        <translation>These 18 digits are called an identity number, with a sensible area and birth date but a wrong check digit: perhaps a real number mistyped.</translation>
    </message>
    <message>
        <source>这里有“工作秘密”字样，泄露可能造成不利影响。</source>
        <translation>"工作秘密" (work secret) stands here; a leak may do harm.</translation>
    </message>
    <message>
        <source>这里有一个15位的旧版身份证号码。</source>
        <translation>This is an identity number of the old kind with 15 digits.</translation>
    </message>
    <message>
        <source>这里有一个完整的居民身份证号码，校验码正确。</source>
        <translation>This is a complete identity number, its check digit right.</translation>
    </message>
    <message>
        <source>这里有一个完整的手机号码。</source>
        <translation>This is a complete mobile number.</translation>
    </message>
    <message>
        <source>这里有一个完整的银行卡号，校验码正确，属于金融账户信息。</source>
        <translation>This is a complete bank card number, its check digit right: a financial account.</translation>
    </message>
    <message>
        <source>这里有一个护照号码。</source>
        <translation>This is a passport number.</translation>
    </message>
    <message>
        <source>这里有一个港澳台居民或往来港澳台的通行证号码。</source>
        <translation>This is the number of a permit of Hong Kong, Macao or Taiwan residents or travellers.</translation>
    </message>
    <message>
        <source>这里有一个盖在文字上面的图形，下面可能有没删除的文字。</source>
        <translation>A shape lies over the text here; under it may be text that was not deleted.</translation>
    </message>
    <message>
        <source>这里有不显示的文字，公开后选中、复制或搜索就能看到。</source>
        <translation>There is text here that does not show; once published, selecting, copying or searching brings it out.</translation>
    </message>
    <message>
        <source>这里有个人姓名。</source>
        <translation>This is a person's name.</translation>
    </message>
    <message>
        <source>这里有个人或家庭的固定电话号码。</source>
        <translation>This is a fixed telephone of a person or a home.</translation>
    </message>
    <message>
        <source>这里有个人电子邮箱。</source>
        <translation>This is a personal e-mail address.</translation>
    </message>
    <message>
        <source>这里有举报人、投诉人、信访人或证人的姓名。</source>
        <translation>This is the name of somebody who reported, complained, petitioned or witnessed.</translation>
    </message>
    <message>
        <source>这里有具体到日的出生日期。</source>
        <translation>This is a birth date to the day.</translation>
    </message>
    <message>
        <source>这里有内部资料或过程稿的字样。</source>
        <translation>This is marked as internal material or as a draft in process.</translation>
    </message>
    <message>
        <source>这里有写到门牌、楼栋或房号的个人住址。</source>
        <translation>This is a home address down to the house, block or flat.</translation>
    </message>
    <message>
        <source>这里有写明保密期限的国家秘密标志。</source>
        <translation>This is a state secret mark with its period.</translation>
    </message>
    <message>
        <source>这里有单独标注的密级字样。</source>
        <translation>This is a classification that stands alone.</translation>
    </message>
    <message>
        <source>这里有可以识别的未成年人。</source>
        <translation>A minor can be identified here.</translation>
    </message>
    <message>
        <source>这里有商业秘密标志。</source>
        <translation>This is a trade secret mark.</translation>
    </message>
    <message>
        <source>这里有完整的机动车号牌，可以识别车主。</source>
        <translation>This is a complete number plate by which the owner can be identified.</translation>
    </message>
    <message>
        <source>这里有带“★”的国家秘密标志。</source>
        <translation>This is a state secret mark with "★".</translation>
    </message>
    <message>
        <source>这里有患者、感染者或捐献者的姓名。</source>
        <translation>This is the name of a patient, an infected person or a donor.</translation>
    </message>
    <message>
        <source>这里有社会保障卡或医保的个人编号。</source>
        <translation>This is a personal number of social security or medical insurance.</translation>
    </message>
    <message>
        <source>这里有精确到十几米以内的坐标。</source>
        <translation>These coordinates are exact to some ten metres.</translation>
    </message>
    <message>
        <source>这里有设为隐藏的文字，公开后任何人都能看到。</source>
        <translation>This text is set to hidden; once published, anybody can see it.</translation>
    </message>
    <message>
        <source>这里标明了国家秘密的密级。</source>
        <translation>This gives the classification of a state secret.</translation>
    </message>
    <message>
        <source>这里用同色底纹或图形盖住了文字，文字仍在文件里，选中就能看到。</source>
        <translation>Shading of the same colour or a shape covers text here; the text is still in the file and shows when selected.</translation>
    </message>
    <message>
        <source>这里的个人电子邮箱含有完整的手机号码。</source>
        <translation>This personal e-mail address holds a complete mobile number.</translation>
    </message>
    <message>
        <source>这里的内容可能属于企业的商业秘密。</source>
        <translation>This may be a trade secret of an enterprise.</translation>
    </message>
    <message>
        <source>这里的办公联系电话是一个手机号码，可能是工作人员的个人号码。</source>
        <translation>The office contact here is a mobile number, perhaps a member of staff's own.</translation>
    </message>
    <message>
        <source>这里的数字是按数值保存的身份证号码，末几位已变成0，但地区和出生日期仍可看出。</source>
        <translation>This is an identity number kept as a figure: its last digits became 0, but area and birth date can still be seen.</translation>
    </message>
    <message>
        <source>这里的文字与底色相同、字号极小或在页面之外，公开后任何人都能看到。</source>
        <translation>This text has the colour of its ground, is tiny or lies off the page; once published, anybody can see it.</translation>
    </message>
    <message>
        <source>这里的文字看得见，但字体没有写明或写错了是哪些字，无法审查。</source>
        <translation>This text can be seen, but the font does not say, or says wrongly, which characters it is, so it can't be reviewed.</translation>
    </message>
    <message>
        <source>这里的机构名称、职务或表述不规范。</source>
        <translation>The name of a body, a post or an expression here is not the standard one.</translation>
    </message>
    <message>
        <source>这里的遮盖可以还原：露出的数字加上旁边的内容，就能推出完整号码。</source>
        <translation>This mask can be undone: what shows, with what stands beside it, gives the whole number.</translation>
    </message>
    <message>
        <source>这里遮盖的位数太少，可能的号码不到一千个左右。</source>
        <translation>Too few digits are masked here: fewer than about a thousand numbers are possible.</translation>
    </message>
    <message>
        <source>附件“{name}”</source>
        <translation>file "{name}"</translation>
    </message>
    <message>
        <source>隐藏的工作表里有内容，公开后任何人都能取消隐藏。</source>
        <translation>A hidden worksheet has content; once published, anybody can unhide it.</translation>
    </message>
    <message>
        <source>隐藏的幻灯片里有内容，公开后任何人都能取消隐藏。</source>
        <translation>A hidden slide has content; once published, anybody can unhide it.</translation>
    </message>
    <message>
        <source>隐藏的批注或表单域里有内容。</source>
        <translation>A hidden comment or form field has content.</translation>
    </message>
    <message>
        <source>隐藏的行或列里有内容，公开后任何人都能取消隐藏。</source>
        <translation>Hidden rows or columns have content; once published, anybody can unhide them.</translation>
    </message>
    <message>
        <source>页面可见范围之外有文字，公开后选中、复制或搜索就能看到。</source>
        <translation>There is text outside the visible page; once published, selecting, copying or searching brings it out.</translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <source>1A</source>
        <translation>1A</translation>
    </message>
    <message>
        <source>1个工作日</source>
        <translation>1 working day</translation>
    </message>
    <message>
        <source>2A</source>
        <translation>2A</translation>
    </message>
    <message>
        <source>3A</source>
        <translation>3A</translation>
    </message>
    <message>
        <source>4A</source>
        <translation>4A</translation>
    </message>
    <message>
        <source>5A</source>
        <translation>5A</translation>
    </message>
    <message>
        <source>A级</source>
        <translation>Grade A</translation>
    </message>
    <message>
        <source>B级</source>
        <translation>Grade B</translation>
    </message>
    <message>
        <source>CO</source>
        <translation>CO</translation>
    </message>
    <message>
        <source>C级</source>
        <translation>Grade C</translation>
    </message>
    <message>
        <source>D级</source>
        <translation>Grade D</translation>
    </message>
    <message>
        <source>NO2</source>
        <translation>NO2</translation>
    </message>
    <message>
        <source>O3</source>
        <translation>O3</translation>
    </message>
    <message>
        <source>PM10</source>
        <translation>PM10</translation>
    </message>
    <message>
        <source>PM2.5</source>
        <translation>PM2.5</translation>
    </message>
    <message>
        <source>SO2</source>
        <translation>SO2</translation>
    </message>
    <message>
        <source>“三公”经费使用情况：每年预算、决算批复后各填一份，20日内公开。由各部门财务科填写，数字取自财政批复的预算、决算表；金额单位为万元，增减率为（本年－上年）÷上年×100，上年为0时不填。</source>
        <translation>Three public expenses: one for each year's budget and one for its final account, disclosed within 20 days after approval. Filled in by each department's finance section from the approved tables, in units of CNY 10,000; the change is (this year − last year) ÷ last year × 100, empty where last year was 0.</translation>
    </message>
    <message>
        <source>“第一时间”，默认3个工作日，上限20个工作日</source>
        <translation>"At once": within 3 working days by default, 20 at most</translation>
    </message>
    <message>
        <source>“第一时间”：收到上级文件后立即公开，系统默认3个工作日预警、20个工作日上限</source>
        <translation>"At once": as soon as the document arrives; a warning after 3 working days, 20 at most by default</translation>
    </message>
    <message>
        <source>Ⅰ类</source>
        <translation>Class I</translation>
    </message>
    <message>
        <source>Ⅱ类</source>
        <translation>Class II</translation>
    </message>
    <message>
        <source>Ⅲ类</source>
        <translation>Class III</translation>
    </message>
    <message>
        <source>Ⅳ类</source>
        <translation>Class IV</translation>
    </message>
    <message>
        <source>Ⅴ类</source>
        <translation>Class V</translation>
    </message>
    <message>
        <source>一个事项一行，本期没有申请的不列</source>
        <translation>One matter a row; leave out what nobody applied for in this period</translation>
    </message>
    <message>
        <source>一个项目一行，合格的也要列</source>
        <translation>One project a row; list those that passed too</translation>
    </message>
    <message>
        <source>一份材料一行，不得要求提供兜底的“其他材料”</source>
        <translation>One document a row; no catch-all "other materials" may be asked for</translation>
    </message>
    <message>
        <source>一季度</source>
        <translation>First quarter</translation>
    </message>
    <message>
        <source>一级</source>
        <translation>Level 1</translation>
    </message>
    <message>
        <source>一般</source>
        <translation>Ordinary</translation>
    </message>
    <message>
        <source>一般不低于起始价的20%</source>
        <translation>Usually at least 20% of the starting price</translation>
    </message>
    <message>
        <source>一般公共预算口径</source>
        <translation>By the scope of the general public budget</translation>
    </message>
    <message>
        <source>一般公共预算支出</source>
        <translation>General public budget expenditure</translation>
    </message>
    <message>
        <source>一般公共预算收入</source>
        <translation>General public budget revenue</translation>
    </message>
    <message>
        <source>一般是区人民政府</source>
        <translation>Usually the district people's government</translation>
    </message>
    <message>
        <source>一项来源一行，合计应等于总投资</source>
        <translation>One source a row; together they equal the total investment</translation>
    </message>
    <message>
        <source>七位，前五位与款相同，如2050202</source>
        <translation>Seven digits, the first five as of the section, such as 2050202</translation>
    </message>
    <message>
        <source>三位，如205</source>
        <translation>Three digits, such as 205</translation>
    </message>
    <message>
        <source>三季度</source>
        <translation>Third quarter</translation>
    </message>
    <message>
        <source>三类面积之和应等于该村面积</source>
        <translation>The three areas must add up to the area of the village</translation>
    </message>
    <message>
        <source>三级乙等</source>
        <translation>Tertiary, grade B</translation>
    </message>
    <message>
        <source>三级甲等</source>
        <translation>Tertiary, grade A</translation>
    </message>
    <message>
        <source>上一个统计期期末的参保人数</source>
        <translation>The number insured at the end of the previous period</translation>
    </message>
    <message>
        <source>上一个统计期的发病数</source>
        <translation>The number of cases in the previous period</translation>
    </message>
    <message>
        <source>上年合计应等于四项之和</source>
        <translation>The total of last year must equal the sum of its four items</translation>
    </message>
    <message>
        <source>上年同期为0时不填</source>
        <translation>Leave empty where the same period last year was 0</translation>
    </message>
    <message>
        <source>上级决定</source>
        <translation>Decision of the higher authority</translation>
    </message>
    <message>
        <source>下放</source>
        <translation>Delegated</translation>
    </message>
    <message>
        <source>下放事项应写明承接部门</source>
        <translation>Name the receiving department of what is delegated</translation>
    </message>
    <message>
        <source>下放的必填</source>
        <translation>Needed for what is delegated</translation>
    </message>
    <message>
        <source>下降</source>
        <translation>Decline</translation>
    </message>
    <message>
        <source>下限、基准价、上限应递增</source>
        <translation>Lower limit, benchmark price and upper limit must not decrease</translation>
    </message>
    <message>
        <source>不予批准</source>
        <translation>Not approved</translation>
    </message>
    <message>
        <source>不予支付</source>
        <translation>Payment refused</translation>
    </message>
    <message>
        <source>不分标段的写“全部工程”</source>
        <translation>Write 全部工程 (all works) where there are no lots</translation>
    </message>
    <message>
        <source>不加书名号</source>
        <translation>Without title marks 《》</translation>
    </message>
    <message>
        <source>不合格</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>不合格产品</source>
        <translation>Failed products</translation>
    </message>
    <message>
        <source>不合格批次不得大于抽检批次</source>
        <translation>Failed batches must not exceed batches sampled</translation>
    </message>
    <message>
        <source>不合格明细行数不得少于不合格批次（一批可多项）</source>
        <translation>There must be at least as many rows of failures as failed batches (a batch may have several)</translation>
    </message>
    <message>
        <source>不属实</source>
        <translation>Unfounded</translation>
    </message>
    <message>
        <source>不得重复</source>
        <translation>Nothing may be entered twice</translation>
    </message>
    <message>
        <source>不得长于法定时限</source>
        <translation>Must not be longer than the legal limit</translation>
    </message>
    <message>
        <source>不掌握户数的可以不填</source>
        <translation>May be left empty where the number of households is not known</translation>
    </message>
    <message>
        <source>不收取代理服务费的填0</source>
        <translation>0 where no agency fee is charged</translation>
    </message>
    <message>
        <source>不晚于采购活动开始前30日</source>
        <translation>At least 30 days before the procurement begins</translation>
    </message>
    <message>
        <source>不涉及职工安置的写“不涉及职工安置”</source>
        <translation>Write 不涉及职工安置 where no employees are placed</translation>
    </message>
    <message>
        <source>不符合明细行数不得少于不合格批次</source>
        <translation>There must be at least as many rows of failures as substandard batches</translation>
    </message>
    <message>
        <source>不符合规定产品</source>
        <translation>Substandard products</translation>
    </message>
    <message>
        <source>不设起付标准的填0</source>
        <translation>0 where there is no threshold</translation>
    </message>
    <message>
        <source>不达标的必填，如总磷（0.2）；括号内为超标倍数</source>
        <translation>Needed where the standard is not met, such as 总磷（0.2）; in brackets the multiple of the limit</translation>
    </message>
    <message>
        <source>与上年同期相比，下降写负数</source>
        <translation>Against the same period last year; a fall is negative</translation>
    </message>
    <message>
        <source>与下表中结果为“保留”的行数一致</source>
        <translation>As many as rows below with the result "Retained"</translation>
    </message>
    <message>
        <source>与下表行数一致</source>
        <translation>As many as rows in the table below</translation>
    </message>
    <message>
        <source>与亩价换算：1亩=666.67平方米</source>
        <translation>Converted from the price per mu: 1 mu = 666.67 m²</translation>
    </message>
    <message>
        <source>与排放浓度用同一单位：水为mg/L，气为mg/m³</source>
        <translation>In the unit of the concentration: mg/L for water, mg/m³ for gas</translation>
    </message>
    <message>
        <source>与检查明细的行数一致</source>
        <translation>As many as rows of inspections in detail</translation>
    </message>
    <message>
        <source>专项检查</source>
        <translation>Special inspection</translation>
    </message>
    <message>
        <source>丙类</source>
        <translation>Category C</translation>
    </message>
    <message>
        <source>业务主管单位</source>
        <translation>Supervising body</translation>
    </message>
    <message>
        <source>业务范围</source>
        <translation>Business scope</translation>
    </message>
    <message>
        <source>个体工商户</source>
        <translation>Individual business</translation>
    </message>
    <message>
        <source>中央</source>
        <translation>Central</translation>
    </message>
    <message>
        <source>中标、成交供应商确定之日起2个工作日内</source>
        <translation>Within 2 working days after the supplier is determined</translation>
    </message>
    <message>
        <source>中标、成交结果公告期限为1个工作日</source>
        <translation>An award notice stands for 1 working day</translation>
    </message>
    <message>
        <source>中标价不得超过最高投标限价</source>
        <translation>The winning price must not exceed the ceiling price</translation>
    </message>
    <message>
        <source>中标候选人公示</source>
        <translation>Candidates publicised</translation>
    </message>
    <message>
        <source>中标候选人公示填收到评标报告之日，其他环节填该环节办结之日</source>
        <translation>For candidates the day the evaluation report arrived, otherwise the day the stage was completed</translation>
    </message>
    <message>
        <source>中标候选人公示必填，按推荐顺序排列</source>
        <translation>Needed for candidates, in the order of recommendation</translation>
    </message>
    <message>
        <source>中标候选人公示必填，首日不计算在内，不少于3日</source>
        <translation>Needed for candidates; without the first day, at least 3 days</translation>
    </message>
    <message>
        <source>中标候选人公示：收到评标报告之日起3日内，公示期不少于3日；中标结果及时公示</source>
        <translation>Candidates: within 3 days after the evaluation report, for at least 3 days; the award without delay</translation>
    </message>
    <message>
        <source>中标结果公示</source>
        <translation>Winning bid publicised</translation>
    </message>
    <message>
        <source>中标结果公示必填</source>
        <translation>Needed for the award</translation>
    </message>
    <message>
        <source>中标结果公示必填，不得超过最高投标限价</source>
        <translation>Needed for the award; not above the ceiling price</translation>
    </message>
    <message>
        <source>中标金额合计不得超过预算</source>
        <translation>The awards together must not exceed the budget</translation>
    </message>
    <message>
        <source>中标金额应大于0</source>
        <translation>The award must be more than 0</translation>
    </message>
    <message>
        <source>中标（成交）结果</source>
        <translation>Award result</translation>
    </message>
    <message>
        <source>中标（成交）结果公告：每个采购项目确定中标、成交供应商后填一份，2个工作日内公告。由采购单位或采购代理机构填写，一个包的一个标的一行，金额单位为元；评审专家只公布姓名，不得写证件号码和电话。</source>
        <translation>Award notice: one for each procurement project once the supplier is determined, published within 2 working days. Filled in by the procuring unit or its agency, one subject of one package a row, in CNY; of the experts only the names are published, no document numbers or telephones.</translation>
    </message>
    <message>
        <source>临时救助</source>
        <translation>Temporary assistance</translation>
    </message>
    <message>
        <source>临时救助信息：按月或按季填一份，期末后10个工作日内公告。由区民政局社会救助科填写，含镇街先行救助后补办手续的。只公布汇总数，不得写个案情节和受助人姓名。</source>
        <translation>Temporary assistance: one for each month or quarter, published within 10 working days after its end. Filled in by the Social Assistance Section of the district civil affairs bureau, with advance assistance by towns that was regularised later. Only totals; no details of cases and no names.</translation>
    </message>
    <message>
        <source>主动公开</source>
        <translation>Proactive disclosure</translation>
    </message>
    <message>
        <source>主管部门</source>
        <translation>Competent department</translation>
    </message>
    <message>
        <source>主要内容</source>
        <translation>Main content</translation>
    </message>
    <message>
        <source>主要指标</source>
        <translation>Main indicators</translation>
    </message>
    <message>
        <source>举报</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>乙类</source>
        <translation>Category B</translation>
    </message>
    <message>
        <source>乙类和谈判药品按本市规定填写；甲类不填</source>
        <translation>By the city's rules for category B and negotiated medicines; empty for category A</translation>
    </message>
    <message>
        <source>书面检查</source>
        <translation>Document check</translation>
    </message>
    <message>
        <source>事业单位</source>
        <translation>Public institution</translation>
    </message>
    <message>
        <source>事业法人</source>
        <translation>Institution (legal person)</translation>
    </message>
    <message>
        <source>事件</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>事前公开：确定或变更之日起20个工作日内</source>
        <translation>Beforehand: within 20 working days after determination or change</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>Matter</translation>
    </message>
    <message>
        <source>二季度</source>
        <translation>Second quarter</translation>
    </message>
    <message>
        <source>二级乙等</source>
        <translation>Secondary, grade B</translation>
    </message>
    <message>
        <source>二级甲等</source>
        <translation>Secondary, grade A</translation>
    </message>
    <message>
        <source>亏损户数不得大于总户数</source>
        <translation>Loss-making enterprises must not outnumber all enterprises</translation>
    </message>
    <message>
        <source>五位，前三位与类相同，如20502</source>
        <translation>Five digits, the first three as of the class, such as 20502</translation>
    </message>
    <message>
        <source>五位，前三位与类相同，如30201、50201</source>
        <translation>Five digits, the first three as of the class, such as 30201 or 50201</translation>
    </message>
    <message>
        <source>交通</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>交通运输用地</source>
        <translation>Transport land</translation>
    </message>
    <message>
        <source>产权转让</source>
        <translation>Transfer of property rights</translation>
    </message>
    <message>
        <source>产权转让必填</source>
        <translation>Needed for a transfer of property rights</translation>
    </message>
    <message>
        <source>产权转让必填，填核准或者备案的评估值</source>
        <translation>Needed for a transfer of property rights: the appraised value as verified or filed</translation>
    </message>
    <message>
        <source>产权转让须填评估值和价格</source>
        <translation>A transfer of property rights needs the appraised value and the price</translation>
    </message>
    <message>
        <source>人员和公示</source>
        <translation>Persons and publicity</translation>
    </message>
    <message>
        <source>人均待遇应与金额和人次一致</source>
        <translation>The average benefit must agree with the amount and the person-times</translation>
    </message>
    <message>
        <source>人均补助一般不高于标准（分类施保除外）</source>
        <translation>The average supplement is not usually above the standard (except under categorised support)</translation>
    </message>
    <message>
        <source>人大常委会批准后20日内</source>
        <translation>Within 20 days after approval by the standing committee</translation>
    </message>
    <message>
        <source>人数不得少于户数</source>
        <translation>There must be at least as many persons as households</translation>
    </message>
    <message>
        <source>仅供内部回访，任何公开件不得输出</source>
        <translation>For calling back only; it must appear in no public document</translation>
    </message>
    <message>
        <source>仅供内部核对，任何公开件不得输出</source>
        <translation>For internal checks only; it must appear in no public document</translation>
    </message>
    <message>
        <source>从条写起，如第二十一条第一款</source>
        <translation>From the article down, such as 第二十一条第一款</translation>
    </message>
    <message>
        <source>仓储</source>
        <translation>Warehousing</translation>
    </message>
    <message>
        <source>以本通告发布时的情况为准，不披露侦查信息</source>
        <translation>As things stand when this notice is published; nothing of the investigation is disclosed</translation>
    </message>
    <message>
        <source>价格和保证金</source>
        <translation>Price and deposit</translation>
    </message>
    <message>
        <source>价格监督</source>
        <translation>Price supervision</translation>
    </message>
    <message>
        <source>任免决定</source>
        <translation>Appointments and removals</translation>
    </message>
    <message>
        <source>任免决定之日起20个工作日内；任前公示不少于5个工作日</source>
        <translation>Within 20 working days after the decision; before appointment publicity of at least 5 working days</translation>
    </message>
    <message>
        <source>任前公示</source>
        <translation>Publicity before appointment</translation>
    </message>
    <message>
        <source>任前公示不少于5个工作日</source>
        <translation>Publicity before appointment lasts at least 5 working days</translation>
    </message>
    <message>
        <source>任命</source>
        <translation>Appointed</translation>
    </message>
    <message>
        <source>任期</source>
        <translation>Term of office</translation>
    </message>
    <message>
        <source>任期考核填任期的最后一年</source>
        <translation>For a term of office, its last year</translation>
    </message>
    <message>
        <source>企业</source>
        <translation>Enterprise</translation>
    </message>
    <message>
        <source>企业不得重复</source>
        <translation>No enterprise may appear twice</translation>
    </message>
    <message>
        <source>企业业绩考核结果：年度考核每年填一份，任期考核三年填一份，结果批准后20个工作日内公告。由区国资委考核分配科填写；薪酬披露只写政策口径和已批准公开的数额，不写个人账户和家庭情况。</source>
        <translation>SOE performance assessment: one a year for the annual and one every three years for the term assessment, published within 20 working days after approval. Filled in by the assessment section of the district SASAC; of pay only policy and amounts approved for disclosure, no personal accounts or family matters.</translation>
    </message>
    <message>
        <source>企业和方式</source>
        <translation>Enterprise and method</translation>
    </message>
    <message>
        <source>企业和期间</source>
        <translation>Enterprise and period</translation>
    </message>
    <message>
        <source>企业和阶段</source>
        <translation>Enterprise and stage</translation>
    </message>
    <message>
        <source>企业排放</source>
        <translation>Emissions by enterprise</translation>
    </message>
    <message>
        <source>企业明细</source>
        <translation>Enterprises in detail</translation>
    </message>
    <message>
        <source>企业法人</source>
        <translation>Enterprise (legal person)</translation>
    </message>
    <message>
        <source>企业负责人职务变动：每次任免决定后填一份，20个工作日内公告。由区国资委企业领导人员管理科填写；姓名、职务公开，出生日期只到年月，证件号码、电话、家庭情况一律不填。</source>
        <translation>SOE executive change: one after each appointment or removal, published within 20 working days. Filled in by the executives section of the district SASAC; name and post are disclosed, the birth date to the month; never document numbers, telephones or family matters.</translation>
    </message>
    <message>
        <source>优良与重污染天数之和不得超过有效天数</source>
        <translation>Good and heavily polluted days together must not exceed valid days</translation>
    </message>
    <message>
        <source>优良天数÷有效监测天数×100</source>
        <translation>Good days ÷ valid monitored days × 100</translation>
    </message>
    <message>
        <source>优良率应一致</source>
        <translation>The share of good days must agree with the days</translation>
    </message>
    <message>
        <source>会费</source>
        <translation>Membership fee</translation>
    </message>
    <message>
        <source>低于评估值90%须经批准（32号令第18条）</source>
        <translation>Below 90% of the appraised value approval is needed (Order No. 32, art. 18)</translation>
    </message>
    <message>
        <source>低保</source>
        <translation>Subsistence allowance</translation>
    </message>
    <message>
        <source>低保、特困供养填每月金额，医疗救助、临时救助填本次金额</source>
        <translation>Monthly for subsistence allowance and extreme hardship; this payment for medical and temporary assistance</translation>
    </message>
    <message>
        <source>住宅</source>
        <translation>Residential</translation>
    </message>
    <message>
        <source>住宅用地不超过70年</source>
        <translation>Residential land: at most 70 years</translation>
    </message>
    <message>
        <source>住房安置</source>
        <translation>Resettlement housing</translation>
    </message>
    <message>
        <source>住房安置应填套数</source>
        <translation>Resettlement in housing needs the number of flats</translation>
    </message>
    <message>
        <source>住所</source>
        <translation>Domicile</translation>
    </message>
    <message>
        <source>作出决定之日起7个工作日内上网公开</source>
        <translation>Online within 7 working days after the decision</translation>
    </message>
    <message>
        <source>使用</source>
        <translation>Use</translation>
    </message>
    <message>
        <source>供养情况</source>
        <translation>Support provided</translation>
    </message>
    <message>
        <source>供养服务机构</source>
        <translation>Support institutions</translation>
    </message>
    <message>
        <source>供养标准</source>
        <translation>Support standards</translation>
    </message>
    <message>
        <source>供应</source>
        <translation>Supply</translation>
    </message>
    <message>
        <source>供应结构</source>
        <translation>Structure of supply</translation>
    </message>
    <message>
        <source>依据和条件</source>
        <translation>Basis and conditions</translation>
    </message>
    <message>
        <source>便民服务类</source>
        <translation>Public convenience</translation>
    </message>
    <message>
        <source>保值</source>
        <translation>Preserved</translation>
    </message>
    <message>
        <source>保值增值情况</source>
        <translation>Preservation of value</translation>
    </message>
    <message>
        <source>保值增值率=扣除客观因素后期末国有资本÷期初×100</source>
        <translation>Rate of value preservation = closing state capital less objective factors ÷ opening × 100</translation>
    </message>
    <message>
        <source>保健食品</source>
        <translation>Health food</translation>
    </message>
    <message>
        <source>保健食品消费警示（转发）：国家、市市场监管部门每发布一件消费警示，收到后3个工作日内填一份转发。由区市场监管局特殊食品监管科照原警示填写；区级未经授权不得自行发布食品安全风险警示（食品安全法第118条）。</source>
        <translation>Health-food consumer warning (relayed): one for each warning of the state or city authority, relayed within 3 working days. Filled in by the special foods section of the district market supervision bureau as in the original; a district must not issue food risk warnings unauthorised (Food Safety Law, art. 118).</translation>
    </message>
    <message>
        <source>保密和附件</source>
        <translation>Secrecy and attachments</translation>
    </message>
    <message>
        <source>保留</source>
        <translation>Retained</translation>
    </message>
    <message>
        <source>保留数不得大于清理前事项数</source>
        <translation>Items retained must not outnumber items before the clean-up</translation>
    </message>
    <message>
        <source>保留数应与清单一致</source>
        <translation>The number retained must agree with the list</translation>
    </message>
    <message>
        <source>保证金不得低于起始价的20%（国土资发〔2010〕34号、〔2010〕151号）</source>
        <translation>The deposit must be at least 20% of the starting price (Guotuzifa [2010] Nos. 34 and 151)</translation>
    </message>
    <message>
        <source>保障性住房</source>
        <translation>Affordable housing</translation>
    </message>
    <message>
        <source>保障性住房用地</source>
        <translation>Affordable housing land</translation>
    </message>
    <message>
        <source>保障情况</source>
        <translation>Coverage</translation>
    </message>
    <message>
        <source>信息形成或变更之日起20个工作日内</source>
        <translation>Within 20 working days after forming or change</translation>
    </message>
    <message>
        <source>候选人公示不少于3日</source>
        <translation>Candidates are publicised for at least 3 days</translation>
    </message>
    <message>
        <source>候选人和中标结果</source>
        <translation>Candidates and award</translation>
    </message>
    <message>
        <source>候选人排序不得重复</source>
        <translation>No two candidates may have the same rank</translation>
    </message>
    <message>
        <source>债务余额不得超过限额</source>
        <translation>The debt balance must not exceed the debt limit</translation>
    </message>
    <message>
        <source>停工整改</source>
        <translation>Stop work and rectify</translation>
    </message>
    <message>
        <source>停止救助</source>
        <translation>Assistance stopped</translation>
    </message>
    <message>
        <source>先隐去商业秘密和个人信息</source>
        <translation>Take out trade secrets and personal information first</translation>
    </message>
    <message>
        <source>免去</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>免费提供的填0</source>
        <translation>0 where it is free of charge</translation>
    </message>
    <message>
        <source>入围名单</source>
        <translation>Shortlist</translation>
    </message>
    <message>
        <source>全文和解读</source>
        <translation>Full text and interpretation</translation>
    </message>
    <message>
        <source>公众提示</source>
        <translation>Notes to the public</translation>
    </message>
    <message>
        <source>公共服务</source>
        <translation>Public services</translation>
    </message>
    <message>
        <source>公共管理与公共服务用地</source>
        <translation>Public administration and service land</translation>
    </message>
    <message>
        <source>公务接待费</source>
        <translation>Official receptions</translation>
    </message>
    <message>
        <source>公务用车购置及运行维护费</source>
        <translation>Official vehicles</translation>
    </message>
    <message>
        <source>公告发布时间不少于7日；结果公示5个工作日（系统默认）</source>
        <translation>The notice stands for at least 7 days; the result for 5 working days (default)</translation>
    </message>
    <message>
        <source>公告和地块</source>
        <translation>Notice and parcels</translation>
    </message>
    <message>
        <source>公告次年起第5年的12月31日；未获等级的不填</source>
        <translation>31 December of the 5th year after the notice; empty where no grade was awarded</translation>
    </message>
    <message>
        <source>公告种类</source>
        <translation>Kind of notice</translation>
    </message>
    <message>
        <source>公告阶段</source>
        <translation>Stage of the notice</translation>
    </message>
    <message>
        <source>公开事项</source>
        <translation>Disclosed items</translation>
    </message>
    <message>
        <source>公开募捐情况</source>
        <translation>Public fundraising</translation>
    </message>
    <message>
        <source>公开募捐资格</source>
        <translation>Public fundraising licence</translation>
    </message>
    <message>
        <source>公开姓名和职务，不公开手机号</source>
        <translation>Name and post are disclosed, the mobile number is not</translation>
    </message>
    <message>
        <source>公开招标</source>
        <translation>Open tendering</translation>
    </message>
    <message>
        <source>公开招标不少于5个工作日，谈判、磋商、询价不少于3个工作日</source>
        <translation>Open tendering at least 5 working days; negotiation, consultation and quotations at least 3</translation>
    </message>
    <message>
        <source>公开招标公告期限5个工作日</source>
        <translation>An open tender notice stands for 5 working days</translation>
    </message>
    <message>
        <source>公开招标发标至截止不少于20日</source>
        <translation>Open tendering: at least 20 days from issue to the deadline</translation>
    </message>
    <message>
        <source>公开招标：自招标文件开始发出至投标截止不少于20日；招标公告期限不少于5个工作日（谈判、磋商、询价公告不少于3个工作日；磋商文件发出至响应截止不少于10日）</source>
        <translation>Open tendering: at least 20 days from issue to the deadline; the notice stands for at least 5 working days (negotiation, consultation, quotations at least 3; consultation documents at least 10 days before the deadline)</translation>
    </message>
    <message>
        <source>公开目录</source>
        <translation>Disclosure catalogue</translation>
    </message>
    <message>
        <source>公文已写明这一句，核对后选“是”</source>
        <translation>The document says this sentence already: check, then choose Yes</translation>
    </message>
    <message>
        <source>公示不少于7日</source>
        <translation>Publicity lasts at least 7 days</translation>
    </message>
    <message>
        <source>公示事项</source>
        <translation>Publicised matters</translation>
    </message>
    <message>
        <source>公示件只显示姓氏加“*”</source>
        <translation>What is publicised shows the surname and *</translation>
    </message>
    <message>
        <source>公示和异议</source>
        <translation>Publicity and objections</translation>
    </message>
    <message>
        <source>公示截止期应晚于处罚决定日期</source>
        <translation>Publicity must end after the date of the penalty decision</translation>
    </message>
    <message>
        <source>公立</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>关联交易</source>
        <translation>Related-party transaction</translation>
    </message>
    <message>
        <source>其他</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>其他民生</source>
        <translation>Other livelihood</translation>
    </message>
    <message>
        <source>其他组织</source>
        <translation>Other organisation</translation>
    </message>
    <message>
        <source>其他重要事项</source>
        <translation>Other important matters</translation>
    </message>
    <message>
        <source>内容和解读</source>
        <translation>Content and interpretation</translation>
    </message>
    <message>
        <source>内部材料</source>
        <translation>Internal material</translation>
    </message>
    <message>
        <source>写与岗位有关的学历、专业、经历；不得限制性别、民族、户籍、婚育</source>
        <translation>Education, field and experience that the post needs; no limits of sex, ethnicity, origin, marriage or children</translation>
    </message>
    <message>
        <source>写主要指标的完成数或完成率，不写商业秘密</source>
        <translation>What was achieved of the main indicators; no trade secrets</translation>
    </message>
    <message>
        <source>写主要职责、内设机构和决算单位构成</source>
        <translation>Main duties, internal bodies and which units the final account covers</translation>
    </message>
    <message>
        <source>写主要职责、内设机构和预算单位构成</source>
        <translation>Main duties, internal bodies and which units the budget covers</translation>
    </message>
    <message>
        <source>写全称，至少4个字</source>
        <translation>The full name, at least 4 characters</translation>
    </message>
    <message>
        <source>写到月，如2026年12月</source>
        <translation>To the month, such as 2026年12月</translation>
    </message>
    <message>
        <source>写到镇（街道）和单位、道路，不写居民门牌</source>
        <translation>To the town and the unit or road; no house number of residents</translation>
    </message>
    <message>
        <source>写到镇（街道），不写小区、单位和学校</source>
        <translation>To the town; no estate, unit or school</translation>
    </message>
    <message>
        <source>写办公地址和办公电话，不写个人手机号码</source>
        <translation>Office address and telephone; no personal mobile number</translation>
    </message>
    <message>
        <source>写单位办公电话，不写个人手机号码</source>
        <translation>Office telephone of the unit; no personal mobile number</translation>
    </message>
    <message>
        <source>写印发目录的上级机关，不写本单位</source>
        <translation>The higher authority that issued the catalogue, not your own unit</translation>
    </message>
    <message>
        <source>写发文机关的文件名称和文号</source>
        <translation>Title and number of the issuing authority's document</translation>
    </message>
    <message>
        <source>写地点和病因，不写单位、学校和患者的姓名</source>
        <translation>Place and cause; no unit, school or patient's name</translation>
    </message>
    <message>
        <source>写当季多发病种的预防办法</source>
        <translation>How to prevent the illnesses of the season</translation>
    </message>
    <message>
        <source>写救助标准怎样计算、由哪一级确认，以及先行救助的限额</source>
        <translation>How the standard is computed, which level confirms it, and the ceiling of advance assistance</translation>
    </message>
    <message>
        <source>写文件名称和文号</source>
        <translation>Title and number of the document</translation>
    </message>
    <message>
        <source>写文件名称和文号，多件之间用顿号</source>
        <translation>Title and number of each document, parted by 、</translation>
    </message>
    <message>
        <source>写文件名称，不加书名号；名称里原有的书名号改用〈〉</source>
        <translation>The title without 《》; title marks inside it become 〈〉</translation>
    </message>
    <message>
        <source>写明为什么产生重大影响</source>
        <translation>Say why it has a great impact</translation>
    </message>
    <message>
        <source>写明为什么出台、有什么变化、群众和企业怎样办理</source>
        <translation>Say why it was made, what changes, and what the public and enterprises have to do</translation>
    </message>
    <message>
        <source>写明件数和理由，不得写出当事人</source>
        <translation>Number and reasons; nobody concerned may be named</translation>
    </message>
    <message>
        <source>写明取消、下放以后由谁、怎样监管</source>
        <translation>Say who supervises after cancelling or delegating, and how</translation>
    </message>
    <message>
        <source>写明受理单位和办公电话</source>
        <translation>The accepting unit and its office telephone</translation>
    </message>
    <message>
        <source>写明变更前后的做法和工程量，至少20个字</source>
        <translation>What was done before and after, and the quantities; at least 20 characters</translation>
    </message>
    <message>
        <source>写明品种和数量，不写当事人</source>
        <translation>Kinds and quantities; nobody concerned is named</translation>
    </message>
    <message>
        <source>写明哪些生产经营者、哪些人受影响</source>
        <translation>Say which producers, traders and people it affects</translation>
    </message>
    <message>
        <source>写明地点，需要时加上时刻</source>
        <translation>The place, and the hour where needed</translation>
    </message>
    <message>
        <source>写明复议机关、诉讼法院和期限</source>
        <translation>The reviewing authority, the court and the time limits</translation>
    </message>
    <message>
        <source>写明收到几条、采纳几条、未采纳的理由；不写提意见人的姓名</source>
        <translation>How many opinions came, how many were adopted, why others not; no names of their authors</translation>
    </message>
    <message>
        <source>写明文件名称和文号</source>
        <translation>Title and number of the document</translation>
    </message>
    <message>
        <source>写明时间、经过和影响范围，不写个人姓名和病情</source>
        <translation>Time, course and extent; no names or illnesses</translation>
    </message>
    <message>
        <source>写明汇总户数、是否合并抵销、数据是否经审计</source>
        <translation>How many enterprises, whether consolidated, whether audited</translation>
    </message>
    <message>
        <source>写明法律、法规、规章名称和条款</source>
        <translation>Name and article of the law, regulation or rule</translation>
    </message>
    <message>
        <source>写明法律名称及条、款、项</source>
        <translation>Name, article, paragraph and item of the law</translation>
    </message>
    <message>
        <source>写明法律名称及条、款、项；已废止的单行法改引生态环境法典</source>
        <translation>Name, article, paragraph and item; where a law was repealed cite the Ecological and Environmental Code</translation>
    </message>
    <message>
        <source>写明行政复议机关、行政诉讼的法院和期限</source>
        <translation>Authority of administrative review, court of litigation, and the time limits</translation>
    </message>
    <message>
        <source>写明项目和单位，如化学需氧量（mg/L）</source>
        <translation>Item and unit, such as 化学需氧量（mg/L）</translation>
    </message>
    <message>
        <source>写明预决算差异的主要原因、转移支付执行和举借债务情况，不少于50字</source>
        <translation>Main reasons for the difference from the budget, execution of transfers, debt; at least 50 characters</translation>
    </message>
    <message>
        <source>写本期待遇标准调整的文件、时间和幅度；没有调整的写明没有调整</source>
        <translation>Document, date and extent of this period's change in benefits; say so where there was none</translation>
    </message>
    <message>
        <source>写机关全称</source>
        <translation>The full name of the authority</translation>
    </message>
    <message>
        <source>写机构的办公电话，不写个人手机号码</source>
        <translation>The body's office telephone; no personal mobile number</translation>
    </message>
    <message>
        <source>写标的名称、规格、数量、单价，履约期限和地点</source>
        <translation>Subject, specification, quantity and unit price; period and place of performance</translation>
    </message>
    <message>
        <source>写清增减原因和下一步打算，不点单户企业的经营秘密</source>
        <translation>Why it rose or fell and what comes next; no business secrets of one enterprise</translation>
    </message>
    <message>
        <source>写统计口径的变化和增减较大的原因</source>
        <translation>Changes of scope, and the reasons for large changes</translation>
    </message>
    <message>
        <source>写绩效目标设置的范围和主要指标</source>
        <translation>Which performance targets were set, and the main indicators</translation>
    </message>
    <message>
        <source>写绩效自评的范围、结果和整改情况</source>
        <translation>Scope and results of self-evaluation, and what was corrected</translation>
    </message>
    <message>
        <source>写采购标的、数量、需满足的服务、质量和时限要求</source>
        <translation>What is procured, how much, and the service, quality and time required</translation>
    </message>
    <message>
        <source>农业安置</source>
        <translation>Agricultural resettlement</translation>
    </message>
    <message>
        <source>农村</source>
        <translation>Rural</translation>
    </message>
    <message>
        <source>农村低保</source>
        <translation>Rural subsistence allowance</translation>
    </message>
    <message>
        <source>农林水</source>
        <translation>Agriculture, forestry, water</translation>
    </message>
    <message>
        <source>决定</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>决定日期不得晚于有效期至</source>
        <translation>The decision must not be later than the end of validity</translation>
    </message>
    <message>
        <source>决算</source>
        <translation>Final account</translation>
    </message>
    <message>
        <source>决算公开表</source>
        <translation>Published final account tables</translation>
    </message>
    <message>
        <source>决算执行</source>
        <translation>Final account execution</translation>
    </message>
    <message>
        <source>决算执行阶段填写</source>
        <translation>At the stage of the final account</translation>
    </message>
    <message>
        <source>决算数一般不超过预算数</source>
        <translation>Final expenditure does not usually exceed the budget</translation>
    </message>
    <message>
        <source>准予支付</source>
        <translation>Payment approved</translation>
    </message>
    <message>
        <source>减值</source>
        <translation>Decreased</translation>
    </message>
    <message>
        <source>出国费增减率应一致</source>
        <translation>The change in travel abroad must agree with the amounts</translation>
    </message>
    <message>
        <source>出让与划拨之和不得大于面积</source>
        <translation>Land granted and allocated must not exceed the area</translation>
    </message>
    <message>
        <source>出让公告和地块</source>
        <translation>Grant notice and parcels</translation>
    </message>
    <message>
        <source>出让活动</source>
        <translation>Grant procedure</translation>
    </message>
    <message>
        <source>分地区合计应等于一般性与专项之和</source>
        <translation>The total by area must equal general plus special transfers</translation>
    </message>
    <message>
        <source>分地区和分项目</source>
        <translation>By area and by project</translation>
    </message>
    <message>
        <source>分户名册含个人信息，网上不公开</source>
        <translation>The list by household holds personal information and is not put online</translation>
    </message>
    <message>
        <source>分析</source>
        <translation>Analysis</translation>
    </message>
    <message>
        <source>分立</source>
        <translation>Division</translation>
    </message>
    <message>
        <source>分镇街人数之和应等于总人数</source>
        <translation>Persons by town must add up to the total</translation>
    </message>
    <message>
        <source>分镇街情况</source>
        <translation>By town and subdistrict</translation>
    </message>
    <message>
        <source>分镇街资金之和应等于总额</source>
        <translation>Funds by town must add up to the total</translation>
    </message>
    <message>
        <source>分险种参保情况</source>
        <translation>Participation by insurance</translation>
    </message>
    <message>
        <source>划拨</source>
        <translation>Allocation</translation>
    </message>
    <message>
        <source>划拨价款为0</source>
        <translation>The price of allocated land is 0</translation>
    </message>
    <message>
        <source>划拨填0</source>
        <translation>0 for allocated land</translation>
    </message>
    <message>
        <source>初步设计及概算</source>
        <translation>Preliminary design and estimate</translation>
    </message>
    <message>
        <source>删去举报人姓名、电话、住址</source>
        <translation>Take out name, telephone and address of who reported it</translation>
    </message>
    <message>
        <source>删去第三人姓名、住址、电话及商业秘密</source>
        <translation>Take out names, addresses, telephones and trade secrets of third parties</translation>
    </message>
    <message>
        <source>删除第三人姓名、住址、电话及商业秘密</source>
        <translation>Take out names, addresses, telephones and trade secrets of third parties</translation>
    </message>
    <message>
        <source>利润合计应等于各户之和</source>
        <translation>Total profit must equal the sum of the enterprises</translation>
    </message>
    <message>
        <source>利润总额</source>
        <translation>Total profit</translation>
    </message>
    <message>
        <source>前期</source>
        <translation>Preliminary</translation>
    </message>
    <message>
        <source>前置服务项目</source>
        <translation>Preparatory service items</translation>
    </message>
    <message>
        <source>办理、咨询和救济</source>
        <translation>Handling, enquiries and remedies</translation>
    </message>
    <message>
        <source>办理前公开；内容变更后及时更新</source>
        <translation>Before handling begins; updated without delay when it changes</translation>
    </message>
    <message>
        <source>办结之日起20个工作日内</source>
        <translation>Within 20 working days after completion</translation>
    </message>
    <message>
        <source>办结合计应等于各行之和</source>
        <translation>The total completed must equal the sum of the rows</translation>
    </message>
    <message>
        <source>功能分类合计应等于一般公共预算支出</source>
        <translation>The functional total must equal general public budget expenditure</translation>
    </message>
    <message>
        <source>功能分类合计应等于支出决算数</source>
        <translation>The functional total must equal final expenditure</translation>
    </message>
    <message>
        <source>功能分类合计应等于支出总计</source>
        <translation>The functional total must equal total expenditure</translation>
    </message>
    <message>
        <source>功能分类基本支出应等于基本支出合计</source>
        <translation>Basic expenditure by function must equal total basic expenditure</translation>
    </message>
    <message>
        <source>功能分类基本支出应等于经济分类基本支出</source>
        <translation>Basic expenditure by function must equal that by economic class</translation>
    </message>
    <message>
        <source>劣Ⅴ类</source>
        <translation>Worse than class V</translation>
    </message>
    <message>
        <source>化妆品</source>
        <translation>Cosmetics</translation>
    </message>
    <message>
        <source>区域环境质量状况：每年填一份（也可按季），年度状况默认6月5日环境日前公布。由区生态环境局综合科汇总各科和监测中心的数据填写；生态环境状况公报由省级以上部门发布，本区发布的称状况公告。</source>
        <translation>Regional environmental quality: one a year (or a quarter), by Environment Day, 5 June, by default. Filled in by the general section of the district ecology and environment bureau from the figures of its sections and the monitoring centre; bulletins come from the province and above, the district issues a notice.</translation>
    </message>
    <message>
        <source>区控</source>
        <translation>District control</translation>
    </message>
    <message>
        <source>区疾控部门依传染病防治法第57条定期公布本区疫情，可以不填；上级另有部署或者转发上级公布的信息的，写文件名称和文号</source>
        <translation>May be left empty where the district publishes its own figures under art. 57 of the Infectious Diseases Law; title and number of the document where it was ordered, or what the higher authority published is relayed</translation>
    </message>
    <message>
        <source>区级</source>
        <translation>District</translation>
    </message>
    <message>
        <source>医疗、工伤、生育保险药品目录：国家或者本市的目录印发后填一份，最迟20个工作日内发布。由区医保局会同区人社局填写。目录由上级制定，本区只原样发布，不得增减品种；药品表可以只列本次变化的品种，全文作附件。</source>
        <translation>Insurance drug catalogue: one after each state or city catalogue is issued, within 20 working days at most. Filled in by the district healthcare security bureau with the human resources bureau. The catalogue is made above: the district publishes it unchanged; the table may list only what changed, with the full text attached.</translation>
    </message>
    <message>
        <source>医疗器械</source>
        <translation>Medical device</translation>
    </message>
    <message>
        <source>医疗收费项目及标准：价格文件执行前填一份，调整后立即更新。由医疗机构提供，区卫生健康委会同区医保局核对后填写；只有调整的项目填原标准，市场调节价项目不填政府指导价上限。</source>
        <translation>Medical service charges: one before a price document takes effect, updated at once when it changes. Supplied by the institutions and filled in by the district health commission with the healthcare security bureau; old prices only for what changed, no guided limit for market prices.</translation>
    </message>
    <message>
        <source>医疗救助</source>
        <translation>Medical assistance</translation>
    </message>
    <message>
        <source>医疗救助信息：按季填一份，期末后10个工作日内公告。机构改革后由区医保局填写，对象人数与区民政局核对。只公布汇总数；救助对象的姓名、病种和诊疗信息一律不得写入。</source>
        <translation>Medical assistance: one each quarter, published within 10 working days after its end. Filled in by the district healthcare security bureau since the reform, numbers checked with civil affairs. Only totals; never names, illnesses or treatments.</translation>
    </message>
    <message>
        <source>医疗机构</source>
        <translation>Medical institution</translation>
    </message>
    <message>
        <source>医疗机构信息公开目录：每个医疗机构每年填一份，内容变更的另填一份，形成或变更之日起20个工作日内公布。由医疗机构编制，区卫生健康委医政科核对后填写；目录里不得写患者信息和医务人员的私人电话。</source>
        <translation>Medical institution disclosure catalogue: one a year for each institution, another when it changes, within 20 working days. Made by the institution and checked by the medical section of the district health commission; nothing about patients, no private telephones of staff.</translation>
    </message>
    <message>
        <source>匿名捐赠人不得公开；自然人姓名经同意公开</source>
        <translation>Anonymous donors are not disclosed; names of natural persons only with their consent</translation>
    </message>
    <message>
        <source>半年</source>
        <translation>Half-year</translation>
    </message>
    <message>
        <source>协议出让</source>
        <translation>Grant by agreement</translation>
    </message>
    <message>
        <source>协议期内谈判药品</source>
        <translation>Negotiated medicine under agreement</translation>
    </message>
    <message>
        <source>协议配置机构</source>
        <translation>Designated suppliers</translation>
    </message>
    <message>
        <source>单一来源</source>
        <translation>Single source</translation>
    </message>
    <message>
        <source>单一来源公示</source>
        <translation>Single-source publicity</translation>
    </message>
    <message>
        <source>单一来源公示不少于5个工作日</source>
        <translation>Single-source publicity lasts at least 5 working days</translation>
    </message>
    <message>
        <source>单价应等于成交价除以面积</source>
        <translation>The unit price must equal the price divided by the area</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>单位不得重复</source>
        <translation>No unit may appear twice</translation>
    </message>
    <message>
        <source>单位为公顷，最多四位小数；1公顷等于15亩</source>
        <translation>In hectares, at most four decimals; 1 ha = 15 mu</translation>
    </message>
    <message>
        <source>印发之日起20个工作日内</source>
        <translation>Within 20 working days after issue</translation>
    </message>
    <message>
        <source>印发之日起20个工作日内；解读与文件同步（3个工作日为系统默认）</source>
        <translation>Within 20 working days after issue; the interpretation at the same time (3 working days by default)</translation>
    </message>
    <message>
        <source>印发后及时公布，最迟20个工作日；执行前公布</source>
        <translation>Without delay after issue, 20 working days at most; before it takes effect</translation>
    </message>
    <message>
        <source>印发后及时发布，最迟20个工作日</source>
        <translation>Without delay after issue, 20 working days at most</translation>
    </message>
    <message>
        <source>危险废物</source>
        <translation>Hazardous waste</translation>
    </message>
    <message>
        <source>即办件</source>
        <translation>Handled on the spot</translation>
    </message>
    <message>
        <source>即办件承诺1个工作日内办结</source>
        <translation>Handled on the spot: promised within 1 working day</translation>
    </message>
    <message>
        <source>即办件承诺时限不超过1个工作日</source>
        <translation>Handled on the spot: promised within at most 1 working day</translation>
    </message>
    <message>
        <source>原公告</source>
        <translation>Original notice</translation>
    </message>
    <message>
        <source>原因和责任</source>
        <translation>Causes and responsibility</translation>
    </message>
    <message>
        <source>原警示</source>
        <translation>Original warning</translation>
    </message>
    <message>
        <source>原预算合计应等于各行之和</source>
        <translation>The original budget must equal the sum of the rows</translation>
    </message>
    <message>
        <source>县级以上人民政府及时发布；首发24小时内为系统默认（国办发〔2016〕80号：特别重大、重大突发事件的舆情最迟5小时内发布权威信息、24小时内举行新闻发布会）</source>
        <translation>Without delay by governments of county level and above; first within 24 hours by default (Guobanfa [2016] No. 80: for extremely serious and serious incidents first information within 5 hours, a press conference within 24)</translation>
    </message>
    <message>
        <source>县级以上地方疾控部门定期公布本行政区域疫情；按月、期末10个工作日内为系统默认</source>
        <translation>Regularly by disease control of county level and above; monthly, within 10 working days after its end by default</translation>
    </message>
    <message>
        <source>参保人数不得大于安置人数</source>
        <translation>The insured must not outnumber those resettled</translation>
    </message>
    <message>
        <source>参建单位</source>
        <translation>Participating units</translation>
    </message>
    <message>
        <source>参检数不得大于应检数</source>
        <translation>Those inspected must not outnumber those to be inspected</translation>
    </message>
    <message>
        <source>参检数应与明细一致</source>
        <translation>The number inspected must agree with the details</translation>
    </message>
    <message>
        <source>双随机抽查</source>
        <translation>Double-random inspection</translation>
    </message>
    <message>
        <source>发布</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>发病合计应一致</source>
        <translation>Total cases must agree with the details</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>取消、下放行政审批事项：每收到一份国务院或者市政府取消、下放审批事项的文件填一份，“第一时间”公开。由区政务服务办审批改革科填写；只列涉及本区的事项，下放的写明承接部门，每项都写后续监管措施。</source>
        <translation>Cancelled or delegated approval items: one for each document of the State Council or the city, disclosed at once. Filled in by the approval reform section of the district government services office; only what concerns the district, with the receiving department and the follow-up supervision of each item.</translation>
    </message>
    <message>
        <source>取缔非法组织应选责令关闭或其他</source>
        <translation>For closing an illegal organisation choose "Ordered to close" or "Other"</translation>
    </message>
    <message>
        <source>受理、不予受理、补正之和不得超过申请数</source>
        <translation>Accepted, refused and supplemented must not exceed the applications</translation>
    </message>
    <message>
        <source>受理办理情况</source>
        <translation>Acceptance and handling</translation>
    </message>
    <message>
        <source>受理合计应等于各行之和</source>
        <translation>The total accepted must equal the sum of the rows</translation>
    </message>
    <message>
        <source>受理数应等于办结与在办之和</source>
        <translation>Accepted must equal completed plus in progress</translation>
    </message>
    <message>
        <source>受让人</source>
        <translation>Transferee</translation>
    </message>
    <message>
        <source>变更</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>变更前后不得相同</source>
        <translation>Before and after the change must differ</translation>
    </message>
    <message>
        <source>变更后减变更前，减少的为负数</source>
        <translation>After the change less before; a decrease is negative</translation>
    </message>
    <message>
        <source>变更和清算</source>
        <translation>Changes and liquidation</translation>
    </message>
    <message>
        <source>变更登记应填变更明细</source>
        <translation>A change of registration needs the details of the change</translation>
    </message>
    <message>
        <source>变更登记必填，一项一行</source>
        <translation>Needed for a change of registration, one change a row</translation>
    </message>
    <message>
        <source>句末不写句号；不收取的写“不收取代理服务费”</source>
        <translation>No full stop at the end; write 不收取代理服务费 where there is no fee</translation>
    </message>
    <message>
        <source>只写人数、类别和金额，不写姓名、病情、学校、住址</source>
        <translation>Numbers, categories and amounts only; no names, illnesses, schools or addresses</translation>
    </message>
    <message>
        <source>只写姓名，不写手机号</source>
        <translation>The name only, no mobile number</translation>
    </message>
    <message>
        <source>只列姓名和执法证号</source>
        <translation>Name and enforcement certificate number only</translation>
    </message>
    <message>
        <source>只列涉及本区的事项</source>
        <translation>Only what concerns this district</translation>
    </message>
    <message>
        <source>只到年月，如1979年3月；出现完整出生日期即拦截</source>
        <translation>Year and month only, such as 1979年3月; a full date of birth is blocked</translation>
    </message>
    <message>
        <source>只用大写字母、数字和短横线，6至40位</source>
        <translation>Capital letters, digits and hyphens only, 6 to 40 of them</translation>
    </message>
    <message>
        <source>可以另行收费的耗材等</source>
        <translation>Consumables and others that may be charged apart</translation>
    </message>
    <message>
        <source>可以只列本次新增、调出、调整的品种</source>
        <translation>Only what was added, moved out or adjusted may be listed</translation>
    </message>
    <message>
        <source>可以多选，用顿号隔开</source>
        <translation>Several may be chosen, parted by 、</translation>
    </message>
    <message>
        <source>可以选几种；选住房安置的，须填安置住房套数</source>
        <translation>Several may be chosen; resettlement housing needs the number of flats</translation>
    </message>
    <message>
        <source>可行性研究报告</source>
        <translation>Feasibility study report</translation>
    </message>
    <message>
        <source>各事项受理办理情况</source>
        <translation>Handling by item</translation>
    </message>
    <message>
        <source>各原因人次之和应等于总人次</source>
        <translation>Person-times by cause must add up to the total</translation>
    </message>
    <message>
        <source>各原因资金之和应等于总额</source>
        <translation>Funds by cause must add up to the total</translation>
    </message>
    <message>
        <source>各村之和应等于总面积</source>
        <translation>The villages must add up to the total area</translation>
    </message>
    <message>
        <source>各村合计之和应等于总额</source>
        <translation>The totals of the villages must add up to the total</translation>
    </message>
    <message>
        <source>各用途面积之和应等于总量</source>
        <translation>Areas by use must add up to the total</translation>
    </message>
    <message>
        <source>各类不合格之和应等于总数</source>
        <translation>Failures by category must add up to the total</translation>
    </message>
    <message>
        <source>各类抽检之和应等于总数</source>
        <translation>Samples by category must add up to the total</translation>
    </message>
    <message>
        <source>各项补偿之和应等于合计</source>
        <translation>The kinds of compensation must add up to the total</translation>
    </message>
    <message>
        <source>合伙</source>
        <translation>Partnership</translation>
    </message>
    <message>
        <source>合同</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>合同公告</source>
        <translation>Contract notice</translation>
    </message>
    <message>
        <source>合同公告须填编号、金额并附合同</source>
        <translation>A contract notice needs the number, the amount and the contract attached</translation>
    </message>
    <message>
        <source>合同签订或划拨决定书核发后及时公布，默认10个工作日</source>
        <translation>Without delay after the contract or the allocation decision, 10 working days by default</translation>
    </message>
    <message>
        <source>合同订立及变更</source>
        <translation>Contracts signed and changed</translation>
    </message>
    <message>
        <source>合同金额应与中标金额一致</source>
        <translation>The contract amount must agree with the award</translation>
    </message>
    <message>
        <source>合同：签订之日起2个工作日内；验收结果：验收结束之日起2个工作日内；投诉处理：作出之日起5个工作日内</source>
        <translation>Contract: within 2 working days after signing; acceptance: within 2 working days after its end; complaints: within 5 working days after the decision</translation>
    </message>
    <message>
        <source>合并</source>
        <translation>Merger</translation>
    </message>
    <message>
        <source>合格</source>
        <translation>Passed</translation>
    </message>
    <message>
        <source>合格产品和消费提示</source>
        <translation>Passed products and advice</translation>
    </message>
    <message>
        <source>合格率应一致</source>
        <translation>The pass rate must agree with the batches</translation>
    </message>
    <message>
        <source>合计</source>
        <translation>Totals</translation>
    </message>
    <message>
        <source>合计增减率应一致</source>
        <translation>The change in the total must agree with the amounts</translation>
    </message>
    <message>
        <source>合计应等于各分项之和</source>
        <translation>The total must equal the sum of its items</translation>
    </message>
    <message>
        <source>合计应等于各险种之和</source>
        <translation>The total must equal the sum of the insurances</translation>
    </message>
    <message>
        <source>吊销许可证件</source>
        <translation>Licence revoked</translation>
    </message>
    <message>
        <source>同名时以准考证号区分</source>
        <translation>For equal names, told apart by the examination number</translation>
    </message>
    <message>
        <source>同意</source>
        <translation>Agreed</translation>
    </message>
    <message>
        <source>同比应一致</source>
        <translation>The year-on-year change must agree with the amounts</translation>
    </message>
    <message>
        <source>名单</source>
        <translation>List</translation>
    </message>
    <message>
        <source>名录</source>
        <translation>Directory</translation>
    </message>
    <message>
        <source>名录数应与清单一致</source>
        <translation>The number listed must agree with the list</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>否定</source>
        <translation>Adverse</translation>
    </message>
    <message>
        <source>含代养的其他老年人的，填全部在住人数</source>
        <translation>All who live there, including other elderly persons in care</translation>
    </message>
    <message>
        <source>含采购人代表，姓名之间用顿号；单一来源为采购人员名单</source>
        <translation>Including the purchaser's representative, names parted by 、; for single source the procurement staff</translation>
    </message>
    <message>
        <source>听证及修改情况</source>
        <translation>Hearing and amendments</translation>
    </message>
    <message>
        <source>咨询提供</source>
        <translation>Advice provided</translation>
    </message>
    <message>
        <source>咨询监督</source>
        <translation>Enquiries and supervision</translation>
    </message>
    <message>
        <source>商业、旅游、娱乐用地不超过40年</source>
        <translation>Commercial, tourism and leisure land: at most 40 years</translation>
    </message>
    <message>
        <source>商品住房用地</source>
        <translation>Commercial housing land</translation>
    </message>
    <message>
        <source>商服</source>
        <translation>Commercial</translation>
    </message>
    <message>
        <source>商服用地</source>
        <translation>Commercial and service land</translation>
    </message>
    <message>
        <source>噪声</source>
        <translation>Noise</translation>
    </message>
    <message>
        <source>四位年份，如2026</source>
        <translation>Four digits, such as 2026</translation>
    </message>
    <message>
        <source>四季度</source>
        <translation>Fourth quarter</translation>
    </message>
    <message>
        <source>因公出国（境）费</source>
        <translation>Official travel abroad</translation>
    </message>
    <message>
        <source>固体废物</source>
        <translation>Solid waste</translation>
    </message>
    <message>
        <source>国务院</source>
        <translation>State Council</translation>
    </message>
    <message>
        <source>国务院、省级药监部门定期公告抽检结果；区级转载并公开本级监督检查处理结果（系统默认20个工作日）</source>
        <translation>State and provincial authorities publish sampling results regularly; the district relays them and publishes its own decisions (20 working days by default)</translation>
    </message>
    <message>
        <source>国务院或省级主管部门；区级只转发</source>
        <translation>The State Council's or the province's authority; a district only relays</translation>
    </message>
    <message>
        <source>国控</source>
        <translation>State control</translation>
    </message>
    <message>
        <source>国有企业主要财务指标（单户）：每户区属国有企业每年填一份，鼓励按季填报。由区国资委财务监管科会同企业填写，数字取自（经审计的）财务报表，金额单位为万元；商业秘密须先剔除。</source>
        <translation>Enterprise main financial indicators: one a year for each district SOE, quarterly if possible. Filled in by the finance section of the district SASAC with the enterprise from the (audited) statements, in units of CNY 10,000; trade secrets are taken out first.</translation>
    </message>
    <message>
        <source>国有企业招聘：招聘公告、入围名单、拟聘公示各填一份；招聘公告在报名截止7日以前发布，拟聘公示5个工作日。由招聘企业的人力资源部填写，区国资委审核；证件号码只供内部核对同名人员，不会出现在任何公开件里。</source>
        <translation>SOE recruitment: one each for the recruitment notice, the shortlist and publicity before hiring; the notice at least 7 days before registration ends, publicity for 5 working days. Filled in by the enterprise's human resources department, checked by the district SASAC; document numbers only tell equal names apart and appear in no public document.</translation>
    </message>
    <message>
        <source>国有企业改革重组：每一合并、分立、改制、产权转让、增资等事项获得批准后填一份，20个工作日内公告。由区国资委改革改组科会同企业填写；产权转让的进场交易信息另按产权交易机构的公告期披露。</source>
        <translation>SOE reform and restructuring: one after each approved merger, division, restructuring, transfer of property rights or capital increase, published within 20 working days. Filled in by the reform section of the district SASAC with the enterprise; trading at the exchange is disclosed apart, by its own notice period.</translation>
    </message>
    <message>
        <source>国有企业整体运行情况：每季（鼓励每月）填一份，期末数据形成后20个工作日内公开。由区国资委财务监管科根据企业财务快报汇总填写，金额单位为万元；只公开汇总数，不列单户企业。</source>
        <translation>SOE overall operation: one a quarter (monthly if possible), within 20 working days after the data are formed. Filled in by the finance section of the district SASAC from the enterprises' flash reports, in units of CNY 10,000; only totals, no single enterprise.</translation>
    </message>
    <message>
        <source>国有企业财务信息公开制度机制：制定或修订制度时填一份，印发后20个工作日内公开。由区国资委财务监管科会同政策法规科填写；全文作为附件放入，解读与文件同步公开。</source>
        <translation>Mechanism for SOE financial disclosure: one whenever rules are made or revised, within 20 working days after issue. Filled in by the finance section of the district SASAC with its legal section; the full text is attached, the interpretation is disclosed at the same time.</translation>
    </message>
    <message>
        <source>国有企业财务汇总信息：每年填一份，汇总信息形成后20个工作日内公开。由区国资委财务监管科根据企业年度财务会计报告汇总填写，金额单位为万元；合并抵销使合计与各户之和不等的，在汇总口径里写明。</source>
        <translation>Aggregated SOE financial information: one a year, within 20 working days after the summary is formed. Filled in by the finance section of the district SASAC from the annual reports, in units of CNY 10,000; where offsets make the total differ from the sum, the scope says so.</translation>
    </message>
    <message>
        <source>国有建设用地使用权出让公告：每宗（批）地公开出让前填一份，在投标、拍卖或者挂牌开始日20日以前发布。由市规划资源局武清分局土地利用科填写，规划指标取自规划条件；起始价、加价幅度和保证金的单位为万元。</source>
        <translation>Land grant notice: one before each parcel or batch is granted publicly, at least 20 days before the tender, auction or listing begins. Filled in by the land use section of the Wuqing planning branch from the planning conditions; starting price, increments and deposit in units of CNY 10,000.</translation>
    </message>
    <message>
        <source>国有建设用地使用权成交信息：每宗（批）地招标、拍卖、挂牌活动结束后填一份，10个工作日内公布。由市规划资源局武清分局土地利用科填写；受让人是自然人的，公开件里只显示姓氏。</source>
        <translation>Land transfer result: one after the tender, auction or listing of each parcel or batch, published within 10 working days. Filled in by the land use section of the Wuqing planning branch; of a natural person only the surname appears.</translation>
    </message>
    <message>
        <source>国有建设用地供应结果：每宗地签订合同或者核发划拨决定书后填一份，10个工作日内公布；另按季汇总。由市规划资源局武清分局土地利用科填写，面积单位为公顷、价款单位为万元；使用权人是自然人的，公开件里只显示姓氏。</source>
        <translation>Land supply result: one after each contract or allocation decision, published within 10 working days, and a summary each quarter. Filled in by the land use section of the Wuqing planning branch, areas in hectares, prices in units of CNY 10,000; of a natural person only the surname appears.</translation>
    </message>
    <message>
        <source>国有建设用地供应计划：每年填一份，3月31日前公布；年中调整的，另填一份及时公布。由市规划资源局武清分局土地利用科填写，面积单位为公顷；按用途的合计应等于供应总量，宗地可以在批次确定后补列。</source>
        <translation>Land supply plan: one a year by 31 March, another without delay when it is adjusted. Filled in by the land use section of the Wuqing planning branch, in hectares; the uses add up to the total; parcels may be listed once a batch is settled.</translation>
    </message>
    <message>
        <source>国有资产保值增值：每年确认结果后填一份，20个工作日内公告。由区国资委财务监管科填写，每户企业一行，金额单位为万元；客观因素按确认文件逐项核实后的合计数填写。</source>
        <translation>State asset preservation: one a year after the result is confirmed, published within 20 working days. Filled in by the finance section of the district SASAC, one enterprise a row, in units of CNY 10,000; objective factors as verified one by one in the confirmation.</translation>
    </message>
    <message>
        <source>土地使用权人</source>
        <translation>Land user</translation>
    </message>
    <message>
        <source>土地费应等于面积乘区片价</source>
        <translation>Land compensation must equal area times the district price</translation>
    </message>
    <message>
        <source>土壤</source>
        <translation>Soil</translation>
    </message>
    <message>
        <source>土壤污染监管</source>
        <translation>Soil pollution supervision</translation>
    </message>
    <message>
        <source>在住人数不得超过床位</source>
        <translation>Residents must not outnumber the beds</translation>
    </message>
    <message>
        <source>在办</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>在建</source>
        <translation>Under construction</translation>
    </message>
    <message>
        <source>在承诺时限内办结的</source>
        <translation>Completed within the promised limit</translation>
    </message>
    <message>
        <source>地下水</source>
        <translation>Groundwater</translation>
    </message>
    <message>
        <source>地下水污染防治</source>
        <translation>Groundwater protection</translation>
    </message>
    <message>
        <source>地方政府债券</source>
        <translation>Local government bonds</translation>
    </message>
    <message>
        <source>地表水</source>
        <translation>Surface water</translation>
    </message>
    <message>
        <source>城乡低保信息：按月或按季填一份，期末后10个工作日内公告；标准调整后另填一份。由区民政局社会救助科填写，分镇街的数字取自社会救助信息系统。只公布汇总数，不得附救助对象名单和证件号码。</source>
        <translation>Subsistence allowance: one for each month or quarter, published within 10 working days after its end, another when the standard changes. Filled in by the Social Assistance Section of the district civil affairs bureau from the assistance system. Only totals; no lists of recipients, no document numbers.</translation>
    </message>
    <message>
        <source>城乡居民基本养老保险</source>
        <translation>Basic pension, residents</translation>
    </message>
    <message>
        <source>城乡居民基本医疗保险</source>
        <translation>Basic medical, residents</translation>
    </message>
    <message>
        <source>城乡居民险种没有参保单位，不填</source>
        <translation>Residents' insurance has no insured units: leave empty</translation>
    </message>
    <message>
        <source>城乡统一</source>
        <translation>Urban and rural alike</translation>
    </message>
    <message>
        <source>城市</source>
        <translation>Urban</translation>
    </message>
    <message>
        <source>城市低保</source>
        <translation>Urban subsistence allowance</translation>
    </message>
    <message>
        <source>城市基础设施</source>
        <translation>Urban infrastructure</translation>
    </message>
    <message>
        <source>城镇职工基本养老保险</source>
        <translation>Basic pension, employees</translation>
    </message>
    <message>
        <source>基本医疗、工伤保险诊疗项目范围：上级印发或者调整后填一份，最迟20个工作日内发布。基本医疗保险的由区医保局填写，工伤保险的由区人社局填写；项目由上级确定，本区原样发布。</source>
        <translation>Insured treatment items: one after each document from above, within 20 working days at most. Filled in by the healthcare security bureau for medical insurance and the human resources bureau for work injury insurance; the items are set above and published unchanged.</translation>
    </message>
    <message>
        <source>基本医疗保险</source>
        <translation>Basic medical insurance</translation>
    </message>
    <message>
        <source>基本合格</source>
        <translation>Basically passed</translation>
    </message>
    <message>
        <source>基本合格、不合格应填原因和整改期限</source>
        <translation>Basically passed or failed needs the reason and the time limit for correction</translation>
    </message>
    <message>
        <source>基本情况</source>
        <translation>Basic information</translation>
    </message>
    <message>
        <source>基本持平</source>
        <translation>Basically unchanged</translation>
    </message>
    <message>
        <source>基金会</source>
        <translation>Foundation</translation>
    </message>
    <message>
        <source>基金支付的最高限额，超出部分由个人负担</source>
        <translation>The most that the fund pays; the person pays what is above</translation>
    </message>
    <message>
        <source>填GB 3095-2026现阶段执行的二级浓度限值</source>
        <translation>The grade 2 limit of GB 3095-2026 in force at this stage</translation>
    </message>
    <message>
        <source>填与统计期间对应的许可排放量</source>
        <translation>The permitted amount for the same period</translation>
    </message>
    <message>
        <source>填办公电话</source>
        <translation>Office telephone</translation>
    </message>
    <message>
        <source>填办公电话，不填个人手机号</source>
        <translation>Office telephone, no personal mobile number</translation>
    </message>
    <message>
        <source>填机构的业务电话，不填个人手机</source>
        <translation>Business telephone of the body, no personal mobile number</translation>
    </message>
    <message>
        <source>填登记证书上的住所；与个人住宅同址的只写到镇（街道）和道路</source>
        <translation>The domicile on the certificate; to the town and road only where somebody lives there</translation>
    </message>
    <message>
        <source>增值</source>
        <translation>Increased</translation>
    </message>
    <message>
        <source>增减变化</source>
        <translation>Increases and decreases</translation>
    </message>
    <message>
        <source>增减幅度应一致</source>
        <translation>The percentage of change must agree with the amounts</translation>
    </message>
    <message>
        <source>增减率应一致</source>
        <translation>The rate of change must agree with the amounts</translation>
    </message>
    <message>
        <source>增减额应一致</source>
        <translation>The amount of change must agree with the amounts</translation>
    </message>
    <message>
        <source>增减额除以变更前投资，减少的为负数</source>
        <translation>Change divided by the investment before; a decrease is negative</translation>
    </message>
    <message>
        <source>增加举借债务</source>
        <translation>More debt raised</translation>
    </message>
    <message>
        <source>增加或减少预算总支出</source>
        <translation>Total budget expenditure changed</translation>
    </message>
    <message>
        <source>增资</source>
        <translation>Capital increase</translation>
    </message>
    <message>
        <source>声环境</source>
        <translation>Acoustic environment</translation>
    </message>
    <message>
        <source>处理决定之日起20个工作日内（处罚7个工作日）；整改完成后更新</source>
        <translation>Within 20 working days after the decision (7 for a penalty); updated when corrected</translation>
    </message>
    <message>
        <source>处罚决定</source>
        <translation>Penalty decision</translation>
    </message>
    <message>
        <source>处罚决定之日起7个工作日内</source>
        <translation>Within 7 working days after the penalty decision</translation>
    </message>
    <message>
        <source>处罚决定之日起7个工作日内；其他执法决定20个工作日内</source>
        <translation>Within 7 working days after the penalty decision; 20 for other decisions</translation>
    </message>
    <message>
        <source>处罚机关、救济和公示</source>
        <translation>Authority, remedies, publicity</translation>
    </message>
    <message>
        <source>处罚机关和公示</source>
        <translation>Authority and publicity</translation>
    </message>
    <message>
        <source>处罚类别含暂扣或吊销证照时必填</source>
        <translation>Needed where the penalty suspends or revokes a licence</translation>
    </message>
    <message>
        <source>处罚类别含没收时没收金额应大于0</source>
        <translation>With confiscation the amount confiscated must be more than 0</translation>
    </message>
    <message>
        <source>处罚类别含没收的必填</source>
        <translation>Needed where the penalty includes confiscation</translation>
    </message>
    <message>
        <source>处罚类别含罚款时罚款金额应大于0</source>
        <translation>With a fine the amount of the fine must be more than 0</translation>
    </message>
    <message>
        <source>处罚类别含罚款的必填</source>
        <translation>Needed where the penalty includes a fine</translation>
    </message>
    <message>
        <source>备案</source>
        <translation>Filing</translation>
    </message>
    <message>
        <source>备案类别与事项应一致</source>
        <translation>The kind "Filing" must agree with the matter</translation>
    </message>
    <message>
        <source>复核</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>大于100%为增值</source>
        <translation>Above 100% is an increase in value</translation>
    </message>
    <message>
        <source>大气</source>
        <translation>Air</translation>
    </message>
    <message>
        <source>大气环境</source>
        <translation>Air environment</translation>
    </message>
    <message>
        <source>失业保险</source>
        <translation>Unemployment insurance</translation>
    </message>
    <message>
        <source>如12315或者办公电话</source>
        <translation>Such as 12315 or an office telephone</translation>
    </message>
    <message>
        <source>如μg/m³、dB（A）、%</source>
        <translation>Such as μg/m³, dB（A） or %</translation>
    </message>
    <message>
        <source>如《中华人民共和国药典》2025年版二部</source>
        <translation>Such as 《中华人民共和国药典》2025年版二部</translation>
    </message>
    <message>
        <source>如国发〔2026〕8号，年份用六角括号</source>
        <translation>Such as 国发〔2026〕8号, the year in hexagonal brackets</translation>
    </message>
    <message>
        <source>如国食健注G20260001，没有文号的不填</source>
        <translation>Such as 国食健注G20260001; empty where there is no number</translation>
    </message>
    <message>
        <source>如武市监规〔2026〕1号</source>
        <translation>Such as 武市监规〔2026〕1号</translation>
    </message>
    <message>
        <source>如申请人自备、政府部门核发</source>
        <translation>Such as 申请人自备 (by the applicant) or 政府部门核发 (issued by an authority)</translation>
    </message>
    <message>
        <source>如：2026年版</source>
        <translation>Such as 2026年版</translation>
    </message>
    <message>
        <source>如：2026年调整</source>
        <translation>Such as 2026年调整</translation>
    </message>
    <message>
        <source>如：次、日、每个部位</source>
        <translation>Such as 次 (each time), 日 (a day), 每个部位 (each part)</translation>
    </message>
    <message>
        <source>如：每人每月</source>
        <translation>Such as 每人每月 (a person a month)</translation>
    </message>
    <message>
        <source>存量面积不得大于该用途面积</source>
        <translation>Stock land must not exceed the area of its use</translation>
    </message>
    <message>
        <source>季</source>
        <translation>Quarter</translation>
    </message>
    <message>
        <source>安置住房</source>
        <translation>Resettlement housing</translation>
    </message>
    <message>
        <source>安置方式和对象</source>
        <translation>Resettlement of persons</translation>
    </message>
    <message>
        <source>完工</source>
        <translation>Works finished</translation>
    </message>
    <message>
        <source>完成投资超过总投资10%须说明</source>
        <translation>Investment completed more than 10% above the total needs an explanation</translation>
    </message>
    <message>
        <source>完成率应与数额一致</source>
        <translation>The completion rate must agree with the amounts</translation>
    </message>
    <message>
        <source>宗地</source>
        <translation>Parcel</translation>
    </message>
    <message>
        <source>定价文件</source>
        <translation>Pricing documents</translation>
    </message>
    <message>
        <source>实施主体</source>
        <translation>Implementing bodies</translation>
    </message>
    <message>
        <source>实时、日报由监测网发布；月报期末10个工作日内（系统默认）</source>
        <translation>Live and daily figures by the monitoring network; monthly within 10 working days after its end (default)</translation>
    </message>
    <message>
        <source>审批</source>
        <translation>Examination and approval</translation>
    </message>
    <message>
        <source>审查</source>
        <translation>Examination</translation>
    </message>
    <message>
        <source>审查和解读</source>
        <translation>Examination and interpretation</translation>
    </message>
    <message>
        <source>审核公示不少于7日</source>
        <translation>The review opinion is publicised for at least 7 days</translation>
    </message>
    <message>
        <source>审核意见</source>
        <translation>Review opinion</translation>
    </message>
    <message>
        <source>审核意见公示不少于7日，开始当日不计入</source>
        <translation>The opinion is publicised for at least 7 days, not counting the first</translation>
    </message>
    <message>
        <source>审核意见提出后即公示，公示期7日；决定给予救助的，在村、社区等范围内公布确认决定</source>
        <translation>The opinion at once, for 7 days; where assistance is granted, the decision within the village or community</translation>
    </message>
    <message>
        <source>审计</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>容积率下限不得高于上限</source>
        <translation>The lower plot ratio must not exceed the upper</translation>
    </message>
    <message>
        <source>容缺</source>
        <translation>Missing items tolerated</translation>
    </message>
    <message>
        <source>对象名单</source>
        <translation>List of recipients</translation>
    </message>
    <message>
        <source>小于100%为减值</source>
        <translation>Below 100% is a decrease in value</translation>
    </message>
    <message>
        <source>尚未查明的写初步判断，不写推测</source>
        <translation>A first judgement where it is not yet established; no guesses</translation>
    </message>
    <message>
        <source>就业安置</source>
        <translation>Placement in employment</translation>
    </message>
    <message>
        <source>就学</source>
        <translation>Schooling</translation>
    </message>
    <message>
        <source>属实</source>
        <translation>Founded</translation>
    </message>
    <message>
        <source>岗位和报名</source>
        <translation>Posts and applications</translation>
    </message>
    <message>
        <source>工业</source>
        <translation>Industrial</translation>
    </message>
    <message>
        <source>工业、科教文卫、综合用地一般不超过50年</source>
        <translation>Industrial, educational, medical and mixed land: usually at most 50 years</translation>
    </message>
    <message>
        <source>工伤保险</source>
        <translation>Work injury insurance</translation>
    </message>
    <message>
        <source>工伤保险辅助器具目录：上级印发或者调整后填一份，最迟20个工作日内发布。由区人社局工伤保险科填写；协议配置机构有变动的，另填一份。</source>
        <translation>Assistive device catalogue: one after each document from above, within 20 working days at most. Filled in by the work injury section of the district human resources bureau; another when the designated suppliers change.</translation>
    </message>
    <message>
        <source>工期和进展</source>
        <translation>Schedule and progress</translation>
    </message>
    <message>
        <source>工期起止顺序</source>
        <translation>The works must not end before they begin</translation>
    </message>
    <message>
        <source>工矿仓储用地</source>
        <translation>Industrial and storage land</translation>
    </message>
    <message>
        <source>工程进度</source>
        <translation>Works progress</translation>
    </message>
    <message>
        <source>已关停</source>
        <translation>Closed down</translation>
    </message>
    <message>
        <source>已判决</source>
        <translation>Judged</translation>
    </message>
    <message>
        <source>已判决应填货值</source>
        <translation>A judged case needs the value of the goods</translation>
    </message>
    <message>
        <source>已判决的应填</source>
        <translation>Needed for a judged case</translation>
    </message>
    <message>
        <source>已办结</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>已回访件中满意件所占比例</source>
        <translation>Of the matters followed up, the share that was satisfied</translation>
    </message>
    <message>
        <source>已完成</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>已完成应填完成日期</source>
        <translation>What is completed needs its date of completion</translation>
    </message>
    <message>
        <source>已批</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>已整改</source>
        <translation>Rectified</translation>
    </message>
    <message>
        <source>已移送</source>
        <translation>Transferred</translation>
    </message>
    <message>
        <source>已随采购公告发布的，不必再放</source>
        <translation>Not needed where it was published with the procurement notice</translation>
    </message>
    <message>
        <source>市区共享</source>
        <translation>Shared by city and district</translation>
    </message>
    <message>
        <source>市场监管处罚决定20个工作日内公示；双公示口径7个工作日，从短</source>
        <translation>Market supervision publishes penalties within 20 working days; two-publicity within 7; the shorter holds</translation>
    </message>
    <message>
        <source>市场调节价</source>
        <translation>Market-regulated price</translation>
    </message>
    <message>
        <source>市控</source>
        <translation>Municipal control</translation>
    </message>
    <message>
        <source>市政府</source>
        <translation>Municipal government</translation>
    </message>
    <message>
        <source>市级</source>
        <translation>Municipal</translation>
    </message>
    <message>
        <source>市级统筹的由市级编列，区级填0并说明</source>
        <translation>Pooled at city level: the city budgets it; the district enters 0 and says so</translation>
    </message>
    <message>
        <source>带强调事项</source>
        <translation>With emphasis of matter</translation>
    </message>
    <message>
        <source>年</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>年度</source>
        <translation>Annual</translation>
    </message>
    <message>
        <source>年度中间有调整的，填调整后的预算数</source>
        <translation>Where the budget was adjusted in the year, the adjusted one</translation>
    </message>
    <message>
        <source>年度工作报告和财务会计报告</source>
        <translation>Annual work and financial reports</translation>
    </message>
    <message>
        <source>年度执行报告经人大批准后20日内；月度、季度执行数在期末后及时公开</source>
        <translation>The annual report within 20 days after approval by the congress; monthly and quarterly figures without delay</translation>
    </message>
    <message>
        <source>年度报告填人代会批准日期；月度、季度、半年填审定发布的日期</source>
        <translation>Annual: the day the congress approved it; monthly, quarterly, half-yearly: the day it was passed for publishing</translation>
    </message>
    <message>
        <source>年度状况公报由省级以上部门定期发布；本区年度状况6月5日前（环境日）公布为系统默认，季度20个工作日</source>
        <translation>The annual bulletin comes from the province and above; the district's year by 5 June (Environment Day) by default, a quarter within 20 working days</translation>
    </message>
    <message>
        <source>年度：次年4月30日前（系统默认；企业年报公示法定截止为次年6月30日）；季度期末60日（系统默认）</source>
        <translation>A year: by 30 April of the next (default; enterprises' annual reports by 30 June); a quarter: 60 days after its end (default)</translation>
    </message>
    <message>
        <source>年检发现</source>
        <translation>Found in annual inspection</translation>
    </message>
    <message>
        <source>年检概况</source>
        <translation>Overview of the inspection</translation>
    </message>
    <message>
        <source>年检结论</source>
        <translation>Inspection results</translation>
    </message>
    <message>
        <source>年检结论作出之日起20个工作日内</source>
        <translation>Within 20 working days after the inspection result</translation>
    </message>
    <message>
        <source>应交税费</source>
        <translation>Taxes payable</translation>
    </message>
    <message>
        <source>应对信息及时发布（首发24小时内为系统默认；特别重大、重大突发事件的舆情最迟5小时内发布权威信息、24小时内举行新闻发布会）；评估结果及时公布；调查报告批复后20个工作日内公开</source>
        <translation>The response without delay (first within 24 hours by default; for extremely serious and serious incidents information within 5 hours, a press conference within 24); the assessment without delay; the investigation within 20 working days after approval</translation>
    </message>
    <message>
        <source>应对和提示</source>
        <translation>Response and advice</translation>
    </message>
    <message>
        <source>应对和监测</source>
        <translation>Response and monitoring</translation>
    </message>
    <message>
        <source>应对情况</source>
        <translation>Response</translation>
    </message>
    <message>
        <source>应急终止</source>
        <translation>Emergency ended</translation>
    </message>
    <message>
        <source>应确认已剔除商业秘密</source>
        <translation>Confirm that trade secrets have been removed</translation>
    </message>
    <message>
        <source>废止文件</source>
        <translation>Repealed documents</translation>
    </message>
    <message>
        <source>废气</source>
        <translation>Exhaust gas</translation>
    </message>
    <message>
        <source>废水</source>
        <translation>Wastewater</translation>
    </message>
    <message>
        <source>延长填正数，缩短填负数，不变的不填</source>
        <translation>Longer is positive, shorter negative, unchanged empty</translation>
    </message>
    <message>
        <source>建设单位</source>
        <translation>Developer</translation>
    </message>
    <message>
        <source>建设单位自验收合格之日起15日内办理备案</source>
        <translation>The developer files within 15 days of the acceptance</translation>
    </message>
    <message>
        <source>建设工程规划许可</source>
        <translation>Construction planning permit</translation>
    </message>
    <message>
        <source>开工</source>
        <translation>Started</translation>
    </message>
    <message>
        <source>开工、竣工、验收日期应依次不减</source>
        <translation>Start, completion and acceptance must follow in this order</translation>
    </message>
    <message>
        <source>异议</source>
        <translation>Objections</translation>
    </message>
    <message>
        <source>异议和听证</source>
        <translation>Objections and hearings</translation>
    </message>
    <message>
        <source>当事人</source>
        <translation>Party concerned</translation>
    </message>
    <message>
        <source>当事人是自然人的，案件名称里不写姓名</source>
        <translation>Where the party is a natural person, no name in the title of the case</translation>
    </message>
    <message>
        <source>当场改正</source>
        <translation>Corrected on the spot</translation>
    </message>
    <message>
        <source>形成之日起20个工作日内</source>
        <translation>Within 20 working days after forming</translation>
    </message>
    <message>
        <source>形成或变更之日起20个工作日内</source>
        <translation>Within 20 working days after forming or change</translation>
    </message>
    <message>
        <source>形象进度比计划进度低10个百分点以上的必填</source>
        <translation>Needed where the works are 10 percentage points or more behind</translation>
    </message>
    <message>
        <source>征地安置：安置方案拟定后填一份，公告不少于30日；落实情况形成后另填一份，20个工作日内公布。由市规划资源局武清分局征地科会同镇人民政府填写，只公布汇总数；分户名册仅在村内公示，不会出现在任何公开件里。</source>
        <translation>Resettlement: one when the plan is drafted, publicised for at least 30 days, and one on its implementation, within 20 working days. Filled in by the expropriation section of the Wuqing planning branch with the town; only totals. The list by household is publicised in the village alone and appears in no public document.</translation>
    </message>
    <message>
        <source>征地补偿：补偿安置方案拟定、听证修改、费用支付三个阶段各填一份；方案公告期不少于30日，网站20个工作日内公布。由市规划资源局武清分局征地科填写，只按村汇总，不得列出农户姓名、证件号码和银行账号；单位为平方米和万元。</source>
        <translation>Expropriation compensation: one each for the plan, the amendments after hearing and the payment; the plan is publicised for at least 30 days, online within 20 working days. Filled in by the expropriation section of the Wuqing planning branch, by village only: no names, document numbers or accounts of households; in m² and units of CNY 10,000.</translation>
    </message>
    <message>
        <source>征收公告必填</source>
        <translation>Needed for an expropriation notice</translation>
    </message>
    <message>
        <source>征收公告须填批准机关和文号</source>
        <translation>An expropriation notice needs the approving authority and the number</translation>
    </message>
    <message>
        <source>征收土地公告</source>
        <translation>Expropriation notice</translation>
    </message>
    <message>
        <source>征收土地公告：收到批准文件之日起15个工作日内；预公告张贴时间不少于10个工作日</source>
        <translation>Expropriation notice: within 15 working days after the approval arrives; a preliminary notice is posted for at least 10 working days</translation>
    </message>
    <message>
        <source>征收土地预公告</source>
        <translation>Preliminary expropriation notice</translation>
    </message>
    <message>
        <source>征收土地（预）公告：启动征收时填一份预公告，批准后再填一份征收土地公告；公告自收到批准文件之日起15个工作日内发布。由市规划资源局武清分局征地科起草，区人民政府发布，同时在镇、村张贴；范围图用示意图，涉密地形图不得放入。</source>
        <translation>Land expropriation notice: a preliminary one when expropriation starts, the notice itself once approved, within 15 working days after the approval arrives. Drafted by the expropriation section of the Wuqing planning branch, issued by the district government and posted in town and village; use a sketch map, never a classified topographic map.</translation>
    </message>
    <message>
        <source>征收目的和范围</source>
        <translation>Purpose and extent</translation>
    </message>
    <message>
        <source>征求意见</source>
        <translation>Public consultation</translation>
    </message>
    <message>
        <source>征求意见一般不少于7个工作日（系统按7日兜底）</source>
        <translation>Public consultation usually lasts at least 7 working days (the program takes 7 days as a minimum)</translation>
    </message>
    <message>
        <source>征求意见应在印发前结束</source>
        <translation>The consultation must end before the document is issued</translation>
    </message>
    <message>
        <source>待遇支付</source>
        <translation>Benefits paid</translation>
    </message>
    <message>
        <source>得分高者等级不得低于得分低者</source>
        <translation>A higher score must not have a lower grade</translation>
    </message>
    <message>
        <source>必要</source>
        <translation>Necessary</translation>
    </message>
    <message>
        <source>总体情况</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>总体状况</source>
        <translation>General condition</translation>
    </message>
    <message>
        <source>总额</source>
        <translation>Totals</translation>
    </message>
    <message>
        <source>慈善组织</source>
        <translation>Charity</translation>
    </message>
    <message>
        <source>慈善组织信息公开：按季填一份；公开募捐、慈善项目周期超过六个月的至少每三个月一份，年度报告每年5月31日前。由区民政局慈善事业科会同慈善组织填写，金额单位为元；捐赠人不同意公开的姓名、名称和受益人的个人信息一律不写。</source>
        <translation>Charity disclosure: one a quarter; every three months at least for fundraising and projects of more than six months, annual reports by 31 May. Filled in by the charity section of the district civil affairs bureau with the charity, in CNY; nothing of donors who do not agree, and nothing personal of beneficiaries.</translation>
    </message>
    <message>
        <source>慈善项目实施</source>
        <translation>Charity project</translation>
    </message>
    <message>
        <source>成交价不得低于起始价</source>
        <translation>The price must not be below the starting price</translation>
    </message>
    <message>
        <source>成交结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>成效</source>
        <translation>Results achieved</translation>
    </message>
    <message>
        <source>成立</source>
        <translation>Establishment</translation>
    </message>
    <message>
        <source>执行</source>
        <translation>Execution</translation>
    </message>
    <message>
        <source>执行依据</source>
        <translation>Legal basis</translation>
    </message>
    <message>
        <source>执行前公开；调整后立即更新（系统默认变更提醒）</source>
        <translation>Before it takes effect; updated at once when adjusted (reminder by default)</translation>
    </message>
    <message>
        <source>执行前公示；变化后及时更新</source>
        <translation>Before it takes effect; updated without delay when it changes</translation>
    </message>
    <message>
        <source>执行和投诉</source>
        <translation>Execution and complaints</translation>
    </message>
    <message>
        <source>执行数一般不大于安排数</source>
        <translation>Amounts executed do not usually exceed amounts allocated</translation>
    </message>
    <message>
        <source>执行日期不得早于印发日期</source>
        <translation>The effective date must not be before the date of issue</translation>
    </message>
    <message>
        <source>扩建</source>
        <translation>Extension</translation>
    </message>
    <message>
        <source>批准</source>
        <translation>Approval</translation>
    </message>
    <message>
        <source>批准之日起20个工作日内</source>
        <translation>Within 20 working days after approval</translation>
    </message>
    <message>
        <source>批准之日起20个工作日内；产权转让信息按进场交易公告期</source>
        <translation>Within 20 working days after approval; transfers of property rights by the exchange's notice period</translation>
    </message>
    <message>
        <source>批准情况</source>
        <translation>Approval details</translation>
    </message>
    <message>
        <source>批发</source>
        <translation>Wholesale</translation>
    </message>
    <message>
        <source>批复不得早于发生</source>
        <translation>The approval must not be earlier than the incident</translation>
    </message>
    <message>
        <source>批复和部门概况</source>
        <translation>Approval and department</translation>
    </message>
    <message>
        <source>批次</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>批次和阶段</source>
        <translation>Batch and stage</translation>
    </message>
    <message>
        <source>承诺件</source>
        <translation>Handled within a promised time</translation>
    </message>
    <message>
        <source>承诺时限不得长于法定时限</source>
        <translation>The promised limit must not be longer than the legal limit</translation>
    </message>
    <message>
        <source>投标、拍卖或挂牌开始日前20日</source>
        <translation>20 days before the tender, auction or listing begins</translation>
    </message>
    <message>
        <source>投标、拍卖或者挂牌开始的日期</source>
        <translation>The day on which the tender, auction or listing begins</translation>
    </message>
    <message>
        <source>投诉</source>
        <translation>Complaint</translation>
    </message>
    <message>
        <source>投诉处理结果公告</source>
        <translation>Complaint decision notice</translation>
    </message>
    <message>
        <source>投资和工期变化</source>
        <translation>Changes in investment, schedule</translation>
    </message>
    <message>
        <source>投资和资金</source>
        <translation>Investment and funds</translation>
    </message>
    <message>
        <source>投资和资金来源</source>
        <translation>Investment and funding sources</translation>
    </message>
    <message>
        <source>投资项目在线审批监管平台统一代码</source>
        <translation>The uniform code of the online platform for approving and supervising investment projects</translation>
    </message>
    <message>
        <source>护理标准应逐级递减</source>
        <translation>Care standards must decrease from level to level</translation>
    </message>
    <message>
        <source>报名截止不得晚于出让截止</source>
        <translation>Registration must not end after the grant ends</translation>
    </message>
    <message>
        <source>报名起止顺序</source>
        <translation>Registration must not end before it begins</translation>
    </message>
    <message>
        <source>报告期</source>
        <translation>Reporting period</translation>
    </message>
    <message>
        <source>抽查</source>
        <translation>Spot check</translation>
    </message>
    <message>
        <source>抽检情况</source>
        <translation>Sampling results</translation>
    </message>
    <message>
        <source>抽检结果及时公布（系统默认20个工作日，建议每周公布）</source>
        <translation>Sampling results without delay (20 working days by default; weekly is advised)</translation>
    </message>
    <message>
        <source>拍卖</source>
        <translation>Auction</translation>
    </message>
    <message>
        <source>拍卖出让</source>
        <translation>Grant by auction</translation>
    </message>
    <message>
        <source>招投标违法处罚</source>
        <translation>Bidding offence penalty</translation>
    </message>
    <message>
        <source>招拍挂活动结束后10个工作日内</source>
        <translation>Within 10 working days after the tender, auction or listing ends</translation>
    </message>
    <message>
        <source>招标</source>
        <translation>Tender</translation>
    </message>
    <message>
        <source>招标人和招标方式</source>
        <translation>Tenderer and tendering method</translation>
    </message>
    <message>
        <source>招标公告</source>
        <translation>Tender notice</translation>
    </message>
    <message>
        <source>招标出让</source>
        <translation>Grant by tender</translation>
    </message>
    <message>
        <source>招聘公告</source>
        <translation>Recruitment notice</translation>
    </message>
    <message>
        <source>拟供宗地</source>
        <translation>Parcels planned</translation>
    </message>
    <message>
        <source>拟聘人数不得大于招聘人数</source>
        <translation>Persons to be hired must not outnumber the vacancies</translation>
    </message>
    <message>
        <source>拟聘公示</source>
        <translation>Publicity before hiring</translation>
    </message>
    <message>
        <source>挂牌</source>
        <translation>Listing</translation>
    </message>
    <message>
        <source>挂牌不少于10日；拍卖当日结束的填同一日</source>
        <translation>A listing lasts at least 10 days; an auction ends on its day</translation>
    </message>
    <message>
        <source>挂牌出让</source>
        <translation>Grant by listing</translation>
    </message>
    <message>
        <source>挂牌时间不得少于10日</source>
        <translation>A listing lasts at least 10 days</translation>
    </message>
    <message>
        <source>指导价不得高于上限</source>
        <translation>The guided price must not exceed the upper limit</translation>
    </message>
    <message>
        <source>按GB/T 21010或国土空间用地分类填写</source>
        <translation>By GB/T 21010 or the classes of land use of spatial planning</translation>
    </message>
    <message>
        <source>按上级下达的考核目标填写</source>
        <translation>By the targets set from above</translation>
    </message>
    <message>
        <source>按季期末10个工作日内（系统默认），上限20个工作日</source>
        <translation>Within 10 working days after each quarter (default), 20 at most</translation>
    </message>
    <message>
        <source>按时办结数不得大于办结数</source>
        <translation>Completed on time must not exceed completed</translation>
    </message>
    <message>
        <source>按月发放的待遇，每人每月算1人次</source>
        <translation>A monthly benefit counts 1 person-time a person a month</translation>
    </message>
    <message>
        <source>按月（季）期末10个工作日内（系统默认），上限20个工作日</source>
        <translation>Within 10 working days after each month or quarter (default), 20 at most</translation>
    </message>
    <message>
        <source>捐赠</source>
        <translation>Donation</translation>
    </message>
    <message>
        <source>捐赠人和受益人</source>
        <translation>Donors and beneficiaries</translation>
    </message>
    <message>
        <source>排放总量</source>
        <translation>Total emissions</translation>
    </message>
    <message>
        <source>接待人数不得少于批次</source>
        <translation>There must be at least as many guests as receptions</translation>
    </message>
    <message>
        <source>接待费增减率应一致</source>
        <translation>The change in receptions must agree with the amounts</translation>
    </message>
    <message>
        <source>提交和开标</source>
        <translation>Submission and opening</translation>
    </message>
    <message>
        <source>提示</source>
        <translation>Advice</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Revoked</translation>
    </message>
    <message>
        <source>支付情况</source>
        <translation>Payments</translation>
    </message>
    <message>
        <source>支付金额÷人次，折合为元</source>
        <translation>Amount paid ÷ person-times, in yuan</translation>
    </message>
    <message>
        <source>支付阶段填写</source>
        <translation>At the stage of payment</translation>
    </message>
    <message>
        <source>支付额不得超过总额</source>
        <translation>Payments must not exceed the total</translation>
    </message>
    <message>
        <source>支出</source>
        <translation>Expenditure</translation>
    </message>
    <message>
        <source>支出决算</source>
        <translation>Final expenditure</translation>
    </message>
    <message>
        <source>支出合计应等于分项之和</source>
        <translation>Total expenditure must equal the sum of its items</translation>
    </message>
    <message>
        <source>支出同比应与数额一致</source>
        <translation>The year-on-year change of expenditure must agree with the amounts</translation>
    </message>
    <message>
        <source>支出完成率应与数额一致</source>
        <translation>The completion rate of expenditure must agree with the amounts</translation>
    </message>
    <message>
        <source>支出完成率应与预算数、决算数一致</source>
        <translation>The completion rate of expenditure must agree with budget and final account</translation>
    </message>
    <message>
        <source>支出总计÷年初预算数×100</source>
        <translation>Total expenditure ÷ opening budget × 100</translation>
    </message>
    <message>
        <source>支出总计应等于各项之和</source>
        <translation>Total expenditure must equal the sum of the items</translation>
    </message>
    <message>
        <source>支出执行</source>
        <translation>Expenditure execution</translation>
    </message>
    <message>
        <source>支出明细</source>
        <translation>Expenditure in detail</translation>
    </message>
    <message>
        <source>支出预算</source>
        <translation>Expenditure budget</translation>
    </message>
    <message>
        <source>收入</source>
        <translation>Revenue</translation>
    </message>
    <message>
        <source>收入决算</source>
        <translation>Final revenue</translation>
    </message>
    <message>
        <source>收入合计应等于分项之和</source>
        <translation>Total revenue must equal the sum of its items</translation>
    </message>
    <message>
        <source>收入同比应与数额一致</source>
        <translation>The year-on-year change of revenue must agree with the amounts</translation>
    </message>
    <message>
        <source>收入完成率应与数额一致</source>
        <translation>The completion rate of revenue must agree with the amounts</translation>
    </message>
    <message>
        <source>收入完成率应与预算数、决算数一致</source>
        <translation>The completion rate of revenue must agree with budget and final account</translation>
    </message>
    <message>
        <source>收入总计应等于各来源之和</source>
        <translation>Total revenue must equal the sum of its sources</translation>
    </message>
    <message>
        <source>收入总计应等于各项之和</source>
        <translation>Total revenue must equal the sum of the items</translation>
    </message>
    <message>
        <source>收入总计应等于支出加结转</source>
        <translation>Total revenue must equal expenditure plus carry-over</translation>
    </message>
    <message>
        <source>收入执行</source>
        <translation>Revenue execution</translation>
    </message>
    <message>
        <source>收入预算</source>
        <translation>Revenue budget</translation>
    </message>
    <message>
        <source>收到日期不得早于决定日期</source>
        <translation>Receipt must not be earlier than the decision</translation>
    </message>
    <message>
        <source>收支决算</source>
        <translation>Final accounts</translation>
    </message>
    <message>
        <source>收支总计应平衡</source>
        <translation>Total revenue and expenditure must balance</translation>
    </message>
    <message>
        <source>收费</source>
        <translation>Charges</translation>
    </message>
    <message>
        <source>收费事项应写收费标准及依据</source>
        <translation>A charged matter needs the standard and its basis</translation>
    </message>
    <message>
        <source>收费标准</source>
        <translation>Charging standards</translation>
    </message>
    <message>
        <source>收费的必填，写明标准和收费依据</source>
        <translation>Needed where charged: the standard and its basis</translation>
    </message>
    <message>
        <source>收费的必填，写明计费单位，如每人每次80元</source>
        <translation>Needed where charged: the unit, such as 每人每次80元</translation>
    </message>
    <message>
        <source>收费的必填，如会员大会通过的会费标准、合同约定</source>
        <translation>Needed where charged, such as a fee passed by the members' assembly or agreed by contract</translation>
    </message>
    <message>
        <source>收费类</source>
        <translation>Charges</translation>
    </message>
    <message>
        <source>收费项目</source>
        <translation>Charged items</translation>
    </message>
    <message>
        <source>收费项目应填标准和依据</source>
        <translation>A charged item needs the standard and its basis</translation>
    </message>
    <message>
        <source>改制</source>
        <translation>Restructuring</translation>
    </message>
    <message>
        <source>改善</source>
        <translation>Improvement</translation>
    </message>
    <message>
        <source>改建</source>
        <translation>Conversion</translation>
    </message>
    <message>
        <source>放入盖章后的正式文本</source>
        <translation>The official text with its seal</translation>
    </message>
    <message>
        <source>放印发的正式文本</source>
        <translation>The official text as issued</translation>
    </message>
    <message>
        <source>政府债务</source>
        <translation>Government debt</translation>
    </message>
    <message>
        <source>政府债务和“三公”经费</source>
        <translation>Debt and the three public expenses</translation>
    </message>
    <message>
        <source>政府定价</source>
        <translation>Government-set price</translation>
    </message>
    <message>
        <source>政府定价基准价应等于上限</source>
        <translation>A government-set benchmark price must equal the upper limit</translation>
    </message>
    <message>
        <source>政府定价或政府指导价收费标准：定价文件印发后及时填写，最迟20个工作日公布，执行前公布。由定价的部门（区发展改革委）会同牵头单位填写；政府定价的上限与基准价相同。</source>
        <translation>Government-set charge standards: without delay once the pricing document is issued, within 20 working days at most and before it takes effect. Filled in by the pricing department (district development and reform commission) with the lead unit; a government-set price has its upper limit equal to the benchmark.</translation>
    </message>
    <message>
        <source>政府定价的不填</source>
        <translation>Empty for government-set prices</translation>
    </message>
    <message>
        <source>政府定价的填基准价</source>
        <translation>The benchmark price, where the government sets it</translation>
    </message>
    <message>
        <source>政府性基金、国有资本经营和社会保险基金预算</source>
        <translation>Fund, state capital, insurance budgets</translation>
    </message>
    <message>
        <source>政府投资项目基本信息：每个项目立项时填一份，信息形成或者变更之日起20个工作日内公开，以后每年更新。由项目主管部门会同项目法人单位填写；资金来源一项一行，合计等于总投资；项目负责人只写姓名和职务。</source>
        <translation>Government project basic information: one for each approved project, within 20 working days after forming or change, updated every year. Filled in by the competent department with the project's legal person; one source of funds a row, together the total investment; of the person in charge only name and post.</translation>
    </message>
    <message>
        <source>政府指导价</source>
        <translation>Government-guided price</translation>
    </message>
    <message>
        <source>政府指导价的项目填写</source>
        <translation>For items with a government-guided price</translation>
    </message>
    <message>
        <source>政府采购意向：采购活动开始30日以前填一份，可以按月汇总，也可以一个项目单独公开。由各采购单位填写，一个采购项目一行；预算金额单位为万元，预计采购时间写到月。意向调整的，另填一份重新公开。</source>
        <translation>Procurement intention: at least 30 days before the procurement begins, for a month together or one project alone. Filled in by each procuring unit, one project a row; budget in units of CNY 10,000, the expected time to the month. A changed intention is disclosed anew.</translation>
    </message>
    <message>
        <source>政府采购执行：合同签订、更正、终止、验收、投诉处理等每发生一件填一份；合同和验收结果2个工作日内公告，投诉处理5个工作日内。由采购单位填写，投诉处理和监督检查处理由区财政局填写；金额单位为元，合同文本隐去商业秘密后作为附件放入。</source>
        <translation>Procurement execution: one for each contract, correction, termination, acceptance or complaint decision; contract and acceptance within 2 working days, complaints within 5. Filled in by the procuring unit, complaints and supervision by the district finance bureau; in CNY; the contract is attached with its trade secrets masked.</translation>
    </message>
    <message>
        <source>政策和咨询</source>
        <translation>Policy and enquiries</translation>
    </message>
    <message>
        <source>政策导向</source>
        <translation>Policy guidance</translation>
    </message>
    <message>
        <source>救助人数不得大于家庭人口</source>
        <translation>Persons assisted must not outnumber the family</translation>
    </message>
    <message>
        <source>救助对象人数和救助标准：每年填一份，标准调整时另填一份，标准执行之日起20个工作日内公布。由区民政局社会救助科汇总，医疗救助的标准和人数由区医保局提供；标准由市里公布，区级照录。</source>
        <translation>Recipients and standards: one a year, another when a standard changes, within 20 working days after it takes effect. Put together by the Social Assistance Section of the district civil affairs bureau, medical assistance by the healthcare security bureau; the city publishes the standards, the district copies them.</translation>
    </message>
    <message>
        <source>救助情况</source>
        <translation>Assistance provided</translation>
    </message>
    <message>
        <source>救助比例和限额</source>
        <translation>Assistance rates and ceilings</translation>
    </message>
    <message>
        <source>救助资金÷救助人次，折合为元</source>
        <translation>Assistance funds ÷ person-times, in yuan</translation>
    </message>
    <message>
        <source>救治情况</source>
        <translation>Treatment</translation>
    </message>
    <message>
        <source>数据形成之日起20个工作日内；饮用水安全状况至少每季度公开一次</source>
        <translation>Within 20 working days after the data are formed; drinking water at least quarterly</translation>
    </message>
    <message>
        <source>数据来源</source>
        <translation>Data source</translation>
    </message>
    <message>
        <source>整改中</source>
        <translation>Being rectified</translation>
    </message>
    <message>
        <source>整改数不得大于问题数</source>
        <translation>Corrected must not outnumber the problems</translation>
    </message>
    <message>
        <source>整改期限不得早于名单确定日期</source>
        <translation>The time limit for correction must not be before the date of the list</translation>
    </message>
    <message>
        <source>文件</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>文件提供期不少于5个工作日</source>
        <translation>Documents must be available for at least 5 working days</translation>
    </message>
    <message>
        <source>断面（水源）监测</source>
        <translation>Monitoring by section (source)</translation>
    </message>
    <message>
        <source>新增</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>新增、变更、取消、下放的必填</source>
        <translation>Needed for what is added, changed, cancelled or delegated</translation>
    </message>
    <message>
        <source>新增项目不填</source>
        <translation>Empty for new items</translation>
    </message>
    <message>
        <source>新建</source>
        <translation>New construction</translation>
    </message>
    <message>
        <source>方案</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>方案公告不少于30日</source>
        <translation>A plan is publicised for at least 30 days</translation>
    </message>
    <message>
        <source>方案印发、结果形成之日起20个工作日内</source>
        <translation>Within 20 working days after the plan is issued or the result reached</translation>
    </message>
    <message>
        <source>方案印发、进展统计或者结果形成的日期</source>
        <translation>The day the plan was issued, the progress counted or the result reached</translation>
    </message>
    <message>
        <source>方案拟定后公告不少于30日；落实情况形成后20个工作日内</source>
        <translation>A plan is publicised for at least 30 days; its implementation within 20 working days</translation>
    </message>
    <message>
        <source>施工单位</source>
        <translation>Contractor</translation>
    </message>
    <message>
        <source>施工许可</source>
        <translation>Construction permit</translation>
    </message>
    <message>
        <source>施工进展</source>
        <translation>Works progress</translation>
    </message>
    <message>
        <source>施行不得早于印发</source>
        <translation>Effect must not begin before issue</translation>
    </message>
    <message>
        <source>施行日期不得早于印发日期</source>
        <translation>The effective date must not be before the date of issue</translation>
    </message>
    <message>
        <source>施行日期不得早于成文日期</source>
        <translation>The effective date must not be before the date of the document</translation>
    </message>
    <message>
        <source>无团组则人数为0</source>
        <translation>Without a delegation the persons are 0</translation>
    </message>
    <message>
        <source>无接待批次不应有接待费</source>
        <translation>Without receptions there is no reception expense</translation>
    </message>
    <message>
        <source>无效</source>
        <translation>Invalid</translation>
    </message>
    <message>
        <source>无法表示</source>
        <translation>Disclaimer of opinion</translation>
    </message>
    <message>
        <source>日常监督</source>
        <translation>Routine supervision</translation>
    </message>
    <message>
        <source>日期顺序</source>
        <translation>The dates must follow in order</translation>
    </message>
    <message>
        <source>明细行数应等于检查项目数</source>
        <translation>There must be as many rows as projects inspected</translation>
    </message>
    <message>
        <source>普通</source>
        <translation>Ordinary</translation>
    </message>
    <message>
        <source>暂扣或吊销证照应填证照名称及编号</source>
        <translation>A suspended or revoked licence needs its name and number</translation>
    </message>
    <message>
        <source>暂扣或者吊销的必填</source>
        <translation>Needed for suspension or revocation</translation>
    </message>
    <message>
        <source>暂扣许可证件</source>
        <translation>Licence suspended</translation>
    </message>
    <message>
        <source>更正、终止和处理</source>
        <translation>Correction, termination, handling</translation>
    </message>
    <message>
        <source>更正公告</source>
        <translation>Correction notice</translation>
    </message>
    <message>
        <source>最高年限：住宅70年，商服40年，工业、综合等50年</source>
        <translation>Longest terms: residential 70 years, commercial 40, industrial, mixed and others 50</translation>
    </message>
    <message>
        <source>最高限价不得高于预算</source>
        <translation>The ceiling price must not exceed the budget</translation>
    </message>
    <message>
        <source>月</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>有偿供应应填价款和年限</source>
        <translation>Paid supply needs the price and the term</translation>
    </message>
    <message>
        <source>有偿供应必填；划拨不填</source>
        <translation>Needed for paid supply; empty for allocated land</translation>
    </message>
    <message>
        <source>有几个项目的，填最早的一个</source>
        <translation>Where there are several projects, the earliest</translation>
    </message>
    <message>
        <source>有团组应有人数和金额</source>
        <translation>A delegation needs persons and an amount</translation>
    </message>
    <message>
        <source>有效</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>有效天数不得超过统计期天数</source>
        <translation>Valid days must not exceed the days of the period</translation>
    </message>
    <message>
        <source>有效期应晚于批复日</source>
        <translation>Validity must end after the approval</translation>
    </message>
    <message>
        <source>有效期应晚于施行日</source>
        <translation>Validity must end after it begins</translation>
    </message>
    <message>
        <source>有效期止不得早于有效期起</source>
        <translation>Validity must not end before it begins</translation>
    </message>
    <message>
        <source>有调整的事项应填调整依据</source>
        <translation>An adjusted matter needs the basis of the adjustment</translation>
    </message>
    <message>
        <source>有购置应有购置费且保有量不少于购置数</source>
        <translation>A purchase needs its cost, and at least as many vehicles kept as bought</translation>
    </message>
    <message>
        <source>有问题应写明问题和整改期限</source>
        <translation>Where there are problems, name them and the time limit</translation>
    </message>
    <message>
        <source>有问题的必填</source>
        <translation>Needed where there are problems</translation>
    </message>
    <message>
        <source>有问题的必填，不写工人姓名</source>
        <translation>Needed where there are problems; no workers' names</translation>
    </message>
    <message>
        <source>服务和收费</source>
        <translation>Services and charges</translation>
    </message>
    <message>
        <source>服务机构</source>
        <translation>Service bodies</translation>
    </message>
    <message>
        <source>服务类</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>期初结余+收入合计-支出合计</source>
        <translation>Opening balance + total revenue − total expenditure</translation>
    </message>
    <message>
        <source>期末数据形成之日起20个工作日内</source>
        <translation>Within 20 working days after the data of the period are formed</translation>
    </message>
    <message>
        <source>期末数据形成后20个工作日内</source>
        <translation>Within 20 working days after the data of the period are formed</translation>
    </message>
    <message>
        <source>期末时点数</source>
        <translation>As it stands at the end of the period</translation>
    </message>
    <message>
        <source>期末累计结余；市级统筹、本区不单独核算的不填</source>
        <translation>The cumulative closing balance; empty where pooled by the city and not kept apart for the district</translation>
    </message>
    <message>
        <source>期末结余应等于期初加收入减支出</source>
        <translation>The closing balance must equal opening plus revenue less expenditure</translation>
    </message>
    <message>
        <source>期次</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>未参检</source>
        <translation>Not inspected</translation>
    </message>
    <message>
        <source>未参检处理</source>
        <translation>Action on those not inspected</translation>
    </message>
    <message>
        <source>未发现问题</source>
        <translation>No problem found</translation>
    </message>
    <message>
        <source>未定级</source>
        <translation>Ungraded</translation>
    </message>
    <message>
        <source>未成年人信息不得公示</source>
        <translation>Nothing about minors may be publicised</translation>
    </message>
    <message>
        <source>未监测说明</source>
        <translation>Why not monitored</translation>
    </message>
    <message>
        <source>未移送</source>
        <translation>Not transferred</translation>
    </message>
    <message>
        <source>未获等级</source>
        <translation>No grade awarded</translation>
    </message>
    <message>
        <source>本年合计应等于四项之和</source>
        <translation>The total of this year must equal the sum of its four items</translation>
    </message>
    <message>
        <source>本期基金收入；市级统筹、本区不单独核算的不填</source>
        <translation>Fund revenue of the period; empty where pooled by the city and not kept apart for the district</translation>
    </message>
    <message>
        <source>本期得到资助参保、门诊或者住院救助的人数，一人多次只算一人</source>
        <translation>Persons who were helped with insurance, out-patient or in-patient costs; each counts once</translation>
    </message>
    <message>
        <source>本级人大常委会批准后20日内</source>
        <translation>Within 20 days after approval by the standing committee</translation>
    </message>
    <message>
        <source>本级人大批准后20日内（自然日）</source>
        <translation>Within 20 days (calendar days) after approval by the people's congress</translation>
    </message>
    <message>
        <source>材料不齐、已一次告知补正的</source>
        <translation>Incomplete, and told at once what to supplement</translation>
    </message>
    <message>
        <source>条件不得含性别、民族、地域等歧视用语</source>
        <translation>The requirements must not discriminate by sex, ethnicity, origin or the like</translation>
    </message>
    <message>
        <source>条件必要</source>
        <translation>Conditionally necessary</translation>
    </message>
    <message>
        <source>查处结果</source>
        <translation>Sanction result</translation>
    </message>
    <message>
        <source>标准、政策和咨询</source>
        <translation>Standards, policy, enquiries</translation>
    </message>
    <message>
        <source>标准一般不降低</source>
        <translation>A standard is not usually lowered</translation>
    </message>
    <message>
        <source>标准依据</source>
        <translation>Basis of the standard</translation>
    </message>
    <message>
        <source>标准发布或数据形成之日起20个工作日内</source>
        <translation>Within 20 working days after the standard is issued or the data are formed</translation>
    </message>
    <message>
        <source>标准和人数</source>
        <translation>Standards and recipients</translation>
    </message>
    <message>
        <source>标准和补助水平</source>
        <translation>Standards and supplements</translation>
    </message>
    <message>
        <source>标准无保留</source>
        <translation>Standard unqualified</translation>
    </message>
    <message>
        <source>标准调整后20个工作日内；数据按月（季）期末10个工作日内（系统默认）</source>
        <translation>Within 20 working days after the standard changes; figures within 10 working days after each month or quarter (default)</translation>
    </message>
    <message>
        <source>核准</source>
        <translation>Verification</translation>
    </message>
    <message>
        <source>核准文件、备案一般2年</source>
        <translation>Verification and filing are usually for 2 years</translation>
    </message>
    <message>
        <source>核准类别与事项应一致</source>
        <translation>The kind "Verification" must agree with the matter</translation>
    </message>
    <message>
        <source>核对正文已有这句话再选“是”</source>
        <translation>Check that the text has this sentence, then choose Yes</translation>
    </message>
    <message>
        <source>核对过原警示的正式文本再选“是”</source>
        <translation>Check against the official text of the original warning, then choose Yes</translation>
    </message>
    <message>
        <source>框架协议</source>
        <translation>Framework agreement</translation>
    </message>
    <message>
        <source>案件</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>案件来源</source>
        <translation>Source of the case</translation>
    </message>
    <message>
        <source>检查</source>
        <translation>Inspection</translation>
    </message>
    <message>
        <source>检查事项</source>
        <translation>Inspection items</translation>
    </message>
    <message>
        <source>检查日期不得晚于处罚日期</source>
        <translation>The inspection must not be later than the penalty</translation>
    </message>
    <message>
        <source>检查明细</source>
        <translation>Inspections in detail</translation>
    </message>
    <message>
        <source>检查结果形成之日起20个工作日内；处罚7个工作日内</source>
        <translation>Within 20 working days after the inspection result; penalties within 7</translation>
    </message>
    <message>
        <source>次均救助应与总额和人次一致</source>
        <translation>Average assistance must agree with the total and the person-times</translation>
    </message>
    <message>
        <source>款级编码应从属于类级编码</source>
        <translation>A section code must belong to its class code</translation>
    </message>
    <message>
        <source>死亡合计应一致</source>
        <translation>Total deaths must agree with the details</translation>
    </message>
    <message>
        <source>死亡数一般不大于发病数</source>
        <translation>Deaths do not usually exceed cases</translation>
    </message>
    <message>
        <source>每地区小计应等于分项之和</source>
        <translation>The subtotal of each area must equal the sum of its items</translation>
    </message>
    <message>
        <source>每年3月31日前公布；调整后及时公布</source>
        <translation>By 31 March each year; changes without delay</translation>
    </message>
    <message>
        <source>每年3月底前公布当年名录（市级编制，区级转发公布）</source>
        <translation>The year's list by the end of March (made by the city, relayed by the district)</translation>
    </message>
    <message>
        <source>每期结束后10个工作日内（本系统默认），上限20个工作日</source>
        <translation>Within 10 working days after each period (default), 20 at most</translation>
    </message>
    <message>
        <source>每类不合格不得大于抽检</source>
        <translation>Failed must not exceed sampled in any category</translation>
    </message>
    <message>
        <source>每行合计应等于人员经费加公用经费</source>
        <translation>The total of each row must equal personnel plus operating funds</translation>
    </message>
    <message>
        <source>每行合计应等于基本支出加项目支出</source>
        <translation>The total of each row must equal basic plus project expenditure</translation>
    </message>
    <message>
        <source>每项职权至少一条法律依据</source>
        <translation>Each power needs at least one legal basis</translation>
    </message>
    <message>
        <source>每项职权至少一条，现行有效的在前</source>
        <translation>At least one for each power, those in force first</translation>
    </message>
    <message>
        <source>民办非企业单位</source>
        <translation>Private non-enterprise unit</translation>
    </message>
    <message>
        <source>民办非企业单位（社会服务机构）</source>
        <translation>Private non-enterprise unit (social service)</translation>
    </message>
    <message>
        <source>民政部门信息20个工作日；公开募捐、慈善项目周期超过6个月的至少每3个月公开一次，结束后3个月内全面公开；年度工作报告和财务会计报告5月31日前公开</source>
        <translation>Civil affairs: 20 working days; fundraising and projects of more than 6 months at least every 3 months, in full within 3 months after their end; annual work and financial reports by 31 May</translation>
    </message>
    <message>
        <source>民营</source>
        <translation>Private</translation>
    </message>
    <message>
        <source>水</source>
        <translation>Water</translation>
    </message>
    <message>
        <source>水土保持</source>
        <translation>Soil and water conservation</translation>
    </message>
    <message>
        <source>水域及水利设施用地</source>
        <translation>Water and water facility land</translation>
    </message>
    <message>
        <source>水环境</source>
        <translation>Water environment</translation>
    </message>
    <message>
        <source>水环境质量：每月（季）填一份，数据形成后20个工作日内公告；饮用水安全状况至少每季度公开一次。由区生态环境监测中心填写、区生态环境局水科核对；断流等原因未监测的断面不列入表内，在说明里写明。</source>
        <translation>Water quality: one a month or quarter, within 20 working days after the data are formed; drinking water at least quarterly. Filled in by the district monitoring centre and checked by the water section; sections not monitored, as when dry, stay out of the table and are explained.</translation>
    </message>
    <message>
        <source>汇总</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>汇总信息形成之日起20个工作日内</source>
        <translation>Within 20 working days after the summary is formed</translation>
    </message>
    <message>
        <source>汇总口径</source>
        <translation>Scope of the summary</translation>
    </message>
    <message>
        <source>汇总数</source>
        <translation>Aggregate figures</translation>
    </message>
    <message>
        <source>污染源监督性监测信息：每季填一份，取得监测结果后20个工作日内公告。由区生态环境局监测科填写，每一点位的每个项目一行；停产等未监测的单位写明原因。</source>
        <translation>Pollution source monitoring: one a quarter, within 20 working days after the results. Filled in by the monitoring section of the district ecology and environment bureau, one item of one point a row; units not monitored, as when stopped, with the reason.</translation>
    </message>
    <message>
        <source>污染物和站点</source>
        <translation>Pollutants and stations</translation>
    </message>
    <message>
        <source>污染物排放信息：每季或每年填一份，形成之日起20个工作日内公告。由区生态环境局总量和排污许可科填写，每一企业的每种污染物一行，数字取自排污许可证执行报告。</source>
        <translation>Pollutant discharge: one a quarter or year, within 20 working days after forming. Filled in by the permits section of the district ecology and environment bureau, one pollutant of one enterprise a row, from the reports on the discharge permits.</translation>
    </message>
    <message>
        <source>污水处理厂</source>
        <translation>Sewage treatment plant</translation>
    </message>
    <message>
        <source>没收违法所得或非法财物</source>
        <translation>Illegal gains or goods confiscated</translation>
    </message>
    <message>
        <source>没有不实信息的不填</source>
        <translation>Empty where nothing untrue was found</translation>
    </message>
    <message>
        <source>没有伤亡的填0</source>
        <translation>0 where nobody was killed or hurt</translation>
    </message>
    <message>
        <source>没有数量限制的不填</source>
        <translation>Empty where there is no limit in number</translation>
    </message>
    <message>
        <source>没有调整的，原标准与现标准填同一个数</source>
        <translation>Where nothing changed, enter the same number twice</translation>
    </message>
    <message>
        <source>治愈与死亡之和不得大于确诊</source>
        <translation>Cured and deceased together must not exceed confirmed cases</translation>
    </message>
    <message>
        <source>沿用上一年版、没有变化的选“保留”</source>
        <translation>Choose "Retained" for what is as in the last edition</translation>
    </message>
    <message>
        <source>法人及非法人组织</source>
        <translation>Legal person or unincorporated body</translation>
    </message>
    <message>
        <source>法人及非法人组织必填；旧码单位须先换码</source>
        <translation>Needed for legal persons and unincorporated bodies; old codes must be replaced first</translation>
    </message>
    <message>
        <source>法定代表人</source>
        <translation>Legal representative</translation>
    </message>
    <message>
        <source>法定传染病信息：按月填一份，期末后10个工作日内公布。由区卫生健康委（区疾控局）疾控科填写，数字取自中国疾病预防控制信息系统。只公布病种和例数，不得写患者的姓名、住址、单位和学校。</source>
        <translation>Notifiable disease report: one a month, within 10 working days after its end. Filled in by disease control of the district health commission from the national disease control system. Only diseases and numbers; no names, addresses, units or schools of patients.</translation>
    </message>
    <message>
        <source>法律依据</source>
        <translation>Legal basis</translation>
    </message>
    <message>
        <source>法律没有规定时限的，填系统登记的时限</source>
        <translation>Where the law sets no limit, the one registered in the system</translation>
    </message>
    <message>
        <source>注册资金</source>
        <translation>Registered funds</translation>
    </message>
    <message>
        <source>注销</source>
        <translation>Deregistration</translation>
    </message>
    <message>
        <source>注销登记应填清算情况</source>
        <translation>A deregistration needs the liquidation</translation>
    </message>
    <message>
        <source>注销登记必填</source>
        <translation>Needed for a deregistration</translation>
    </message>
    <message>
        <source>洪水影响评价</source>
        <translation>Flood impact assessment</translation>
    </message>
    <message>
        <source>流程和时限</source>
        <translation>Procedure and time limits</translation>
    </message>
    <message>
        <source>消费建议和投诉</source>
        <translation>Advice and complaints</translation>
    </message>
    <message>
        <source>涉及产品</source>
        <translation>Products concerned</translation>
    </message>
    <message>
        <source>涉及本区的事项</source>
        <translation>Matters concerning this district</translation>
    </message>
    <message>
        <source>涉密内容应当先剔除，再选“是”</source>
        <translation>Take out what is classified first, then choose Yes</translation>
    </message>
    <message>
        <source>涉密地形图不得上传，用示意图</source>
        <translation>Classified topographic maps must not be added; use a sketch map</translation>
    </message>
    <message>
        <source>混合所有制改革</source>
        <translation>Mixed-ownership reform</translation>
    </message>
    <message>
        <source>清单</source>
        <translation>List</translation>
    </message>
    <message>
        <source>清单事项</source>
        <translation>List item</translation>
    </message>
    <message>
        <source>清单批准或调整之日起20个工作日内</source>
        <translation>Within 20 working days after the list is approved or adjusted</translation>
    </message>
    <message>
        <source>清单行数应等于清理前事项数</source>
        <translation>There must be as many rows as items before the clean-up</translation>
    </message>
    <message>
        <source>清理决定</source>
        <translation>Clean-up decision</translation>
    </message>
    <message>
        <source>溢价率应与价格一致</source>
        <translation>The premium must agree with the prices</translation>
    </message>
    <message>
        <source>灾害</source>
        <translation>Disaster</translation>
    </message>
    <message>
        <source>照医疗机构执业许可证核准登记的科目填写</source>
        <translation>The departments on the institution's licence</translation>
    </message>
    <message>
        <source>照原公告写</source>
        <translation>As in the original notice</translation>
    </message>
    <message>
        <source>照原公告写，不自行增减</source>
        <translation>As in the original notice; add and omit nothing</translation>
    </message>
    <message>
        <source>照原公告写，如津药监公告〔2026〕12号</source>
        <translation>As in the original notice, such as 津药监公告〔2026〕12号</translation>
    </message>
    <message>
        <source>照原公告逐批列出，一批有多个项目的可列多行</source>
        <translation>Each batch as in the original notice; several rows for a batch with several items</translation>
    </message>
    <message>
        <source>照原警示写</source>
        <translation>As in the original warning</translation>
    </message>
    <message>
        <source>照原警示写产品名称、批号</source>
        <translation>Product and batch as in the original warning</translation>
    </message>
    <message>
        <source>照原警示写，不自行增减</source>
        <translation>As in the original warning; add and omit nothing</translation>
    </message>
    <message>
        <source>照处罚决定书的主文写</source>
        <translation>As in the operative part of the penalty decision</translation>
    </message>
    <message>
        <source>照抄市里公布的标准（社会救助法第17条，区级不另定标准）</source>
        <translation>Copy the standard that the city published (Social Assistance Law, art. 17; a district sets none of its own)</translation>
    </message>
    <message>
        <source>特别重大</source>
        <translation>Extremely serious</translation>
    </message>
    <message>
        <source>特困人员、最低生活保障家庭、最低生活保障边缘家庭、刚性支出困难家庭等（社会救助法第24条）</source>
        <translation>Persons in extreme hardship, families on or near the subsistence allowance, families with rigid expenses, and others (Social Assistance Law, art. 24)</translation>
    </message>
    <message>
        <source>特困人员供养信息：按月或按季填一份，期末后10个工作日内公告。由区民政局社会救助科填写，分镇街的数字取自社会救助信息系统。只公布汇总数，不得附供养人员名单和证件号码。</source>
        <translation>Extreme-hardship support: one for each month or quarter, published within 10 working days after its end. Filled in by the Social Assistance Section of the district civil affairs bureau from the assistance system. Only totals; no lists of persons, no document numbers.</translation>
    </message>
    <message>
        <source>特困供养</source>
        <translation>Extreme-hardship support</translation>
    </message>
    <message>
        <source>特困基本生活</source>
        <translation>Extreme hardship: living</translation>
    </message>
    <message>
        <source>特困照料护理</source>
        <translation>Extreme hardship: care</translation>
    </message>
    <message>
        <source>特殊用地</source>
        <translation>Special-purpose land</translation>
    </message>
    <message>
        <source>特许</source>
        <translation>Franchise</translation>
    </message>
    <message>
        <source>环境影响评价</source>
        <translation>Environmental impact assessment</translation>
    </message>
    <message>
        <source>环境执法检查依据、内容、标准、程序：每年填一份，事项变更时重填，确定或变更后20个工作日内公开。由区生态环境局综合执法支队填写、法制科核对；执法人员名单只列姓名和证号，不列电话和证件号码。</source>
        <translation>Environmental inspection rules: one a year, another when something changes, within 20 working days. Filled in by the enforcement team of the district ecology and environment bureau and checked by its legal section; of officers only name and certificate number, no telephones or document numbers.</translation>
    </message>
    <message>
        <source>环境执法检查结果：每作出一件行政处罚决定填一份，7个工作日内公示。由区生态环境局综合执法支队填写；违法事实中删去第三人的姓名、住址、电话和商业秘密。</source>
        <translation>Environmental inspection and penalty results: one for each penalty decision, publicised within 7 working days. Filled in by the enforcement team of the district ecology and environment bureau; names, addresses, telephones and trade secrets of third parties are taken out of the facts.</translation>
    </message>
    <message>
        <source>环境要素</source>
        <translation>Environmental element</translation>
    </message>
    <message>
        <source>环境违法违规单位名单及整改：每月填一份，处理决定后20个工作日内公布（其中行政处罚7个工作日内另行公示），整改有进展随时更新。由区生态环境局综合执法支队填写；法定代表人只公布姓名，证件号码只供内部核对。</source>
        <translation>Violators and rectification: one a month, within 20 working days after the decision (penalties apart within 7), updated as the rectification goes on. Filled in by the enforcement team of the district ecology and environment bureau; of the legal representative only the name, document numbers for internal checks alone.</translation>
    </message>
    <message>
        <source>环境重点监管对象名录：每年填一份，3月底前公布当年名录（名录由市级编制，区级公布本区部分），年中调整的另填一份。由区生态环境局综合科填写；比上年移出的单位也列一行，变化栏选“移出”，不计入单位数。</source>
        <translation>Key supervised units list: one a year by the end of March (made by the city; the district publishes its part), another when adjusted. Filled in by the general section of the district ecology and environment bureau; units that left stand as a row with "Removed" and are not counted.</translation>
    </message>
    <message>
        <source>环境风险管控</source>
        <translation>Environmental risk control</translation>
    </message>
    <message>
        <source>环节</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>现场检查</source>
        <translation>On-site inspection</translation>
    </message>
    <message>
        <source>生产</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>生态</source>
        <translation>Ecology</translation>
    </message>
    <message>
        <source>生育保险</source>
        <translation>Maternity insurance</translation>
    </message>
    <message>
        <source>甲类</source>
        <translation>Category A</translation>
    </message>
    <message>
        <source>甲类药品一般无先行自付</source>
        <translation>Category A medicines usually have no prior self-payment</translation>
    </message>
    <message>
        <source>申请材料</source>
        <translation>Application materials</translation>
    </message>
    <message>
        <source>电子</source>
        <translation>Electronic</translation>
    </message>
    <message>
        <source>留地（物业）安置</source>
        <translation>Reserved land or property</translation>
    </message>
    <message>
        <source>疫情</source>
        <translation>Epidemic situation</translation>
    </message>
    <message>
        <source>登记</source>
        <translation>Registration</translation>
    </message>
    <message>
        <source>登记决定</source>
        <translation>Registration decision</translation>
    </message>
    <message>
        <source>登记认定</source>
        <translation>Registration and recognition</translation>
    </message>
    <message>
        <source>监测</source>
        <translation>Monitoring</translation>
    </message>
    <message>
        <source>监测日期不得晚于结果形成日期</source>
        <translation>Monitoring must not be later than the date of the result</translation>
    </message>
    <message>
        <source>监测结果</source>
        <translation>Monitoring results</translation>
    </message>
    <message>
        <source>监理单位</source>
        <translation>Supervising engineer</translation>
    </message>
    <message>
        <source>监督</source>
        <translation>Supervision</translation>
    </message>
    <message>
        <source>监督检查处理结果公告</source>
        <translation>Supervision decision notice</translation>
    </message>
    <message>
        <source>盘活利用的存量建设用地</source>
        <translation>Stock construction land put to use</translation>
    </message>
    <message>
        <source>目录全文</source>
        <translation>Full text of the catalogue</translation>
    </message>
    <message>
        <source>目录印发后及时发布，最迟20个工作日</source>
        <translation>Without delay after the catalogue is issued, 20 working days at most</translation>
    </message>
    <message>
        <source>目录收载的全部药品数，不是表内行数</source>
        <translation>All medicines in the catalogue, not the rows of the table</translation>
    </message>
    <message>
        <source>目录版本</source>
        <translation>Catalogue version</translation>
    </message>
    <message>
        <source>目录编成或者变更的日期，期限从这一天起算</source>
        <translation>The day the catalogue was made or changed; the time limit runs from here</translation>
    </message>
    <message>
        <source>目录至少一项</source>
        <translation>The catalogue needs at least one item</translation>
    </message>
    <message>
        <source>直接发包</source>
        <translation>Direct award</translation>
    </message>
    <message>
        <source>破产</source>
        <translation>Bankruptcy</translation>
    </message>
    <message>
        <source>确认</source>
        <translation>Confirmation</translation>
    </message>
    <message>
        <source>确认结果</source>
        <translation>Result confirmed</translation>
    </message>
    <message>
        <source>社会保险参保情况：按季（至少按年）填一份，期末数据形成后20个工作日内公布。养老、工伤、失业保险由区人社局社保经办机构填写，医疗、生育保险由区医保局提供数据；只公布汇总数，不得附参保人员名单。</source>
        <translation>Social insurance participation: one a quarter (at least a year), within 20 working days after the data are formed. Filled in by the social insurance agency for pension, work injury and unemployment, the healthcare security bureau for medical and maternity; only totals, no lists of the insured.</translation>
    </message>
    <message>
        <source>社会保险待遇支付情况：按季（至少按年）填一份，期末数据形成后20个工作日内公布。由区人社局社保经办机构会同区医保局填写；只公布汇总数，不得附领取待遇人员的姓名、账号和证件号码。</source>
        <translation>Social insurance benefit payments: one a quarter (at least a year), within 20 working days after the data are formed. Filled in by the social insurance agency with the healthcare security bureau; only totals, no names, accounts or document numbers.</translation>
    </message>
    <message>
        <source>社会保障安置</source>
        <translation>Social security</translation>
    </message>
    <message>
        <source>社会团体</source>
        <translation>Social association</translation>
    </message>
    <message>
        <source>社会救助过程公示：每批审核、确认各填一份，在村（社区）公示栏张贴，不上网；网上只送目录信息。由镇政府（街道办事处）提供名单，区民政局（医疗救助为区医保局）填写。证件号码、住址、账号、健康状况只供内部核对；未成年人不得列入名单。</source>
        <translation>Assistance process publicity: one for each batch of review and of confirmation, posted on the village or community board and not online; only the catalogue entry goes online. Lists from the town or subdistrict, filled in by the district civil affairs bureau (medical: healthcare security). Document numbers, addresses, accounts and health are for internal checks; minors must not be listed.</translation>
    </message>
    <message>
        <source>社会组织</source>
        <translation>Social organisation</translation>
    </message>
    <message>
        <source>社会组织信息公开管理办法：制定或修订时填一份，印发后20个工作日内公开。由区民政局社会组织管理科会同法制科填写；全文作为附件放入，征求意见和采纳情况一并公开。</source>
        <translation>Social organisation disclosure measures: one whenever they are made or revised, within 20 working days after issue. Filled in by the social organisations section of the district civil affairs bureau with its legal section; the full text is attached, the consultation and what was adopted are disclosed with it.</translation>
    </message>
    <message>
        <source>社会组织年检结果：每年年检结论作出后填一份，20个工作日内公布。由区民政局社会组织管理科填写；结论为基本合格、不合格的，须写明原因和整改期限。</source>
        <translation>Annual inspection: one after each year's results, within 20 working days. Filled in by the social organisations section of the district civil affairs bureau; for basically passed and failed the reason and the time limit for correction.</translation>
    </message>
    <message>
        <source>社会组织成立、变更、注销：每作出一件登记决定填一份，7个工作日内公告。由区民政局社会组织管理科填写；变更登记逐项填变更前后，注销登记填清算情况，不写任何人的证件号码和住址。</source>
        <translation>Registration, change and deregistration: one for each decision, published within 7 working days. Filled in by the social organisations section of the district civil affairs bureau; a change item by item, a deregistration with its liquidation; nobody's document numbers or addresses.</translation>
    </message>
    <message>
        <source>社会组织服务与收费：每年填一份，服务或收费变化时另填，执行前公示。由社会组织填写、区民政局社会组织管理科核对；不收费的服务也要列明。</source>
        <translation>Service and fees: one a year, another when services or fees change, before they take effect. Filled in by the organisation and checked by the social organisations section of the district civil affairs bureau; free services are listed too.</translation>
    </message>
    <message>
        <source>社会组织查处结果：每作出一件行政处罚决定填一份，7个工作日内公告；决定被变更、撤销的，三日内撤回。由区民政局社会组织执法科填写；违法事实中删去举报人、证人和其他第三人的姓名、住址、电话。</source>
        <translation>Sanction results: one for each penalty decision, published within 7 working days; withdrawn within three days where the decision is changed or revoked. Filled in by the enforcement section of the district civil affairs bureau; names, addresses and telephones of informants, witnesses and third parties are taken out.</translation>
    </message>
    <message>
        <source>社会组织法人</source>
        <translation>Social organisation (legal person)</translation>
    </message>
    <message>
        <source>社会组织评估：每年评估结果确定后填一份，20个工作日内公告；公告前先公示不少于7日。由区民政局社会组织管理科填写；评估等级有效期从公告次年的1月1日起算，至第5年的12月31日止。</source>
        <translation>Evaluation: one a year once the results are settled, within 20 working days, publicised for at least 7 days before. Filled in by the social organisations section of the district civil affairs bureau; a grade holds from 1 January after the notice to 31 December of the 5th year.</translation>
    </message>
    <message>
        <source>种类和日期</source>
        <translation>Kind and date</translation>
    </message>
    <message>
        <source>科普健康教育类</source>
        <translation>Science and health education</translation>
    </message>
    <message>
        <source>租赁</source>
        <translation>Lease</translation>
    </message>
    <message>
        <source>移出</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>移送</source>
        <translation>Referral</translation>
    </message>
    <message>
        <source>移送司法和典型意义</source>
        <translation>Judicial transfer, significance</translation>
    </message>
    <message>
        <source>空气</source>
        <translation>Air</translation>
    </message>
    <message>
        <source>空气环境质量：每月填一份，期末后10个工作日内公告；实时和每日数据由监测网发布，不在这里填。由区生态环境监测中心填写、区生态环境局大气科核对，数字取自经审核的国控和市控站点数据。</source>
        <translation>Air quality: one a month, within 10 working days after its end; live and daily figures come from the monitoring network and are not entered here. Filled in by the district monitoring centre and checked by the air section, from reviewed state and city stations.</translation>
    </message>
    <message>
        <source>突发意外</source>
        <translation>Sudden accident</translation>
    </message>
    <message>
        <source>突发环境事件：预警、应对、进展、终止、调查结果各发布一次填一份，首次发布默认在事件发生后24小时内。由区生态环境局应急办填写，经区政府同意后发布；不写伤员和当事人的姓名、病情、住址。</source>
        <translation>Environmental emergency: one each for warning, response, progress, end and investigation, the first within 24 hours by default. Filled in by the emergency office of the district ecology and environment bureau and released with the district government's consent; no names, conditions or addresses of the injured and involved.</translation>
    </message>
    <message>
        <source>立案处罚</source>
        <translation>Case filed and penalised</translation>
    </message>
    <message>
        <source>立项批复、年度更新或者变更的日期</source>
        <translation>The day of approval, yearly update or change</translation>
    </message>
    <message>
        <source>竞买人和报名</source>
        <translation>Bidders and registration</translation>
    </message>
    <message>
        <source>竞争性磋商</source>
        <translation>Competitive consultation</translation>
    </message>
    <message>
        <source>竞争性谈判</source>
        <translation>Competitive negotiation</translation>
    </message>
    <message>
        <source>章程核准</source>
        <translation>Charter approved</translation>
    </message>
    <message>
        <source>竣工</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>竣工和验收</source>
        <translation>Completion and acceptance</translation>
    </message>
    <message>
        <source>竣工的填100</source>
        <translation>100 for what is completed</translation>
    </message>
    <message>
        <source>竣工的必填</source>
        <translation>Needed for what is completed</translation>
    </message>
    <message>
        <source>竣工须100%并有验收结论</source>
        <translation>Completion needs 100% and a conclusion of acceptance</translation>
    </message>
    <message>
        <source>竣工验收</source>
        <translation>Completion acceptance</translation>
    </message>
    <message>
        <source>第1次发布选首次发布（只发预警的选预警），以后各次选进展或者结论</source>
        <translation>Choose "First issue" for the 1st ("Early warning" where only a warning is issued), later "Progress" or "Conclusion"</translation>
    </message>
    <message>
        <source>签订、开工、竣工日期应依次不减</source>
        <translation>Signing, start and completion must follow in this order</translation>
    </message>
    <message>
        <source>管理费用占比一般不超过上限（见慈善活动支出和管理费用规定）</source>
        <translation>Management costs do not usually exceed their limit (see the rules on charity expenditure)</translation>
    </message>
    <message>
        <source>类、款、项编码应逐级从属</source>
        <translation>Class, section and item codes must belong to one another</translation>
    </message>
    <message>
        <source>紧急警示</source>
        <translation>Emergency alert</translation>
    </message>
    <message>
        <source>紧急警示应写明生产企业</source>
        <translation>An emergency warning must name the producer</translation>
    </message>
    <message>
        <source>紧急警示的必填</source>
        <translation>Needed for an emergency warning</translation>
    </message>
    <message>
        <source>累计执行÷年度预算×100</source>
        <translation>Cumulative execution ÷ annual budget × 100</translation>
    </message>
    <message>
        <source>约定事项</source>
        <translation>Agreed terms</translation>
    </message>
    <message>
        <source>约定条件和公示</source>
        <translation>Agreed terms and publicity</translation>
    </message>
    <message>
        <source>纸质</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>纸质或电子</source>
        <translation>Paper or electronic</translation>
    </message>
    <message>
        <source>终止公告</source>
        <translation>Termination notice</translation>
    </message>
    <message>
        <source>终止救助的决定应当书面告知本人（社会救助法第48条），法律没有要求公示，公示前请从严掌握</source>
        <translation>A decision to stop assistance is told to the person in writing (Social Assistance Law, art. 48); the law does not ask for publicity: be strict before you publicise it</translation>
    </message>
    <message>
        <source>经审计应填机构和意见</source>
        <translation>An audited account needs the auditor and the opinion</translation>
    </message>
    <message>
        <source>经批准的政府决算：区人大常委会每年批准上年决算后填一份，20日内公开。由区财政局国库科填写，数字取自批准的决算报告和报表，金额单位为万元；完成率为决算数÷（调整）预算数×100，保留两位小数。</source>
        <translation>Approved government final account: one a year after the standing committee approves it, within 20 days. Filled in by the treasury section of the district finance bureau from the approved report and tables, in units of CNY 10,000; completion is final ÷ (adjusted) budget × 100, two decimals.</translation>
    </message>
    <message>
        <source>经批准的政府预算：区人民代表大会每年批准预算后填一份，20日内公开。由区财政局预算科填写，数字取自人代会批准的预算报告和报表，金额单位为万元；全套预算报告和报表作为附件放入。</source>
        <translation>Approved government budget: one a year after the people's congress approves it, within 20 days. Filled in by the budget section of the district finance bureau from the approved report and tables, in units of CNY 10,000; the full report and tables are attached.</translation>
    </message>
    <message>
        <source>经济分类合计应等于基本支出合计</source>
        <translation>The economic total must equal total basic expenditure</translation>
    </message>
    <message>
        <source>经营成果</source>
        <translation>Operating results</translation>
    </message>
    <message>
        <source>经营服务性收费</source>
        <translation>Operating service charge</translation>
    </message>
    <message>
        <source>经过和影响</source>
        <translation>Course and impact</translation>
    </message>
    <message>
        <source>结余</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>结果公示须填中标人和中标价</source>
        <translation>Publicity of the result needs the winner and the price</translation>
    </message>
    <message>
        <source>结果确认之日起20个工作日内</source>
        <translation>Within 20 working days after the result is confirmed</translation>
    </message>
    <message>
        <source>结论</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>结论不是“合格”的项目数</source>
        <translation>The projects whose conclusion is not "Passed"</translation>
    </message>
    <message>
        <source>统一社会信用代码后加3位顺序号和1位校验码，共22位</source>
        <translation>The unified social credit code, a 3-digit number and a check digit: 22 in all</translation>
    </message>
    <message>
        <source>统计期间</source>
        <translation>Reporting period</translation>
    </message>
    <message>
        <source>统计范围</source>
        <translation>Scope of the statistics</translation>
    </message>
    <message>
        <source>综合</source>
        <translation>Mixed</translation>
    </message>
    <message>
        <source>编码不得重复</source>
        <translation>No code may appear twice</translation>
    </message>
    <message>
        <source>缴费人数不得大于参保人数</source>
        <translation>Contributors must not outnumber participants</translation>
    </message>
    <message>
        <source>罚款</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>考核</source>
        <translation>Assessment</translation>
    </message>
    <message>
        <source>考核结果</source>
        <translation>Assessment results</translation>
    </message>
    <message>
        <source>考核结果批准之日起20个工作日内</source>
        <translation>Within 20 working days after the assessment is approved</translation>
    </message>
    <message>
        <source>职工基本医疗保险</source>
        <translation>Basic medical, employees</translation>
    </message>
    <message>
        <source>职工安置</source>
        <translation>Placement of employees</translation>
    </message>
    <message>
        <source>联系方式</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>自然人</source>
        <translation>Natural person</translation>
    </message>
    <message>
        <source>自然人受让人姓名部分隐去</source>
        <translation>Part of a natural person's name is masked</translation>
    </message>
    <message>
        <source>自然人只显示姓氏，其余以“*”代替</source>
        <translation>A natural person appears with the surname only, the rest as *</translation>
    </message>
    <message>
        <source>自然人须内部登记证件号码（不公开）</source>
        <translation>For a natural person enter the number of the identity document (internal, not disclosed)</translation>
    </message>
    <message>
        <source>自筹</source>
        <translation>Self-raised</translation>
    </message>
    <message>
        <source>自费</source>
        <translation>Self-paid</translation>
    </message>
    <message>
        <source>至少20个字</source>
        <translation>At least 20 characters</translation>
    </message>
    <message>
        <source>至少一个指标</source>
        <translation>At least one indicator</translation>
    </message>
    <message>
        <source>至少一个采购项目</source>
        <translation>At least one procurement project</translation>
    </message>
    <message>
        <source>至少一家机构</source>
        <translation>At least one institution</translation>
    </message>
    <message>
        <source>至少一项</source>
        <translation>At least one item</translation>
    </message>
    <message>
        <source>至少写明转移支付安排、举借债务和社会保险基金编列层级，不少于50字</source>
        <translation>At least transfers, debt and the level of social insurance funds; at least 50 characters</translation>
    </message>
    <message>
        <source>至少列一项</source>
        <translation>At least one item</translation>
    </message>
    <message>
        <source>至少填一家</source>
        <translation>At least one body</translation>
    </message>
    <message>
        <source>至少填一行</source>
        <translation>At least one row</translation>
    </message>
    <message>
        <source>节能审查</source>
        <translation>Energy conservation review</translation>
    </message>
    <message>
        <source>节能环保</source>
        <translation>Energy and environment</translation>
    </message>
    <message>
        <source>药品</source>
        <translation>Medicines</translation>
    </message>
    <message>
        <source>药品监督抽验（转发）：国家、市药品监管部门每发布一期药品质量抽查检验结果公告，填一份转发。由区市场监管局药品监管科照原公告填写，不改动结论；区级不得以自己的名义发布抽查检验结果（药品管理法第101条）。</source>
        <translation>Drug quality sampling (relayed): one for each announcement of the state or city drug authority. Filled in by the drug section of the district market supervision bureau as in the original, its conclusions unchanged; a district must not publish results in its own name (Drug Administration Law, art. 101).</translation>
    </message>
    <message>
        <source>获取文件期应早于截止日</source>
        <translation>Documents must be available before the deadline</translation>
    </message>
    <message>
        <source>获取监测结果后20个工作日内</source>
        <translation>Within 20 working days after the result is obtained</translation>
    </message>
    <message>
        <source>营业总成本</source>
        <translation>Total operating costs</translation>
    </message>
    <message>
        <source>营业总收入</source>
        <translation>Total operating revenue</translation>
    </message>
    <message>
        <source>落实情况</source>
        <translation>Implementation</translation>
    </message>
    <message>
        <source>薪酬披露</source>
        <translation>Remuneration disclosed</translation>
    </message>
    <message>
        <source>行动</source>
        <translation>Campaign</translation>
    </message>
    <message>
        <source>行政事业性收费</source>
        <translation>Administrative charge</translation>
    </message>
    <message>
        <source>行政处罚</source>
        <translation>Administrative penalty</translation>
    </message>
    <message>
        <source>行政奖励</source>
        <translation>Administrative reward</translation>
    </message>
    <message>
        <source>行政审批事项受理情况：每月填一份，月末后10个工作日内通告。由区政务服务办综合科填写，数字取自行政审批系统，一个事项一行；不公开的要说明理由，不得写出当事人。</source>
        <translation>Approval acceptance status: one a month, published within 10 working days after its end. Filled in by the general section of the district government services office from the approval system, one matter a row; what is not disclosed needs a reason, and nobody concerned is named.</translation>
    </message>
    <message>
        <source>行政审批事项服务指南：每一项审批事项填一份，事项开始办理前公开，内容变更后及时更新。由承办审批的科室填写、政务服务窗口核对；写清群众办事要带什么、到哪里、等几天、花多少钱。</source>
        <translation>Approval service guide: one for each approval matter, disclosed before it begins and updated when it changes. Filled in by the section that handles it and checked by the service window: what to bring, where to go, how many days, what it costs.</translation>
    </message>
    <message>
        <source>行政审批前置服务项目和中介机构：每一前置服务项目每年填一份，机构或依据变化时重填，20个工作日内公布。由牵头单位会同审批部门填写；与审批部门有隶属关系的、有失信记录的机构都要如实注明。</source>
        <translation>Pre-approval services and intermediaries: one a year for each service, another when bodies or basis change, within 20 working days. Filled in by the lead unit with the approving department; bodies that belong to the department or have a record of dishonesty are named as such.</translation>
    </message>
    <message>
        <source>行政强制</source>
        <translation>Administrative coercion</translation>
    </message>
    <message>
        <source>行政征收</source>
        <translation>Administrative levy</translation>
    </message>
    <message>
        <source>行政拘留</source>
        <translation>Administrative detention</translation>
    </message>
    <message>
        <source>行政权力清单事项：每一项行政职权填一份，清单批准或者调整之日起20个工作日内公开。由实施该职权的部门法制机构填写，送区委编办核对；新增、变更、取消、下放的，须写明调整依据。</source>
        <translation>Administrative power list item: one for each power, within 20 working days after the list is approved or adjusted. Filled in by the legal office of the department that exercises it and checked by the district establishment office; what is added, changed, cancelled or delegated needs its basis.</translation>
    </message>
    <message>
        <source>行政检查</source>
        <translation>Administrative inspection</translation>
    </message>
    <message>
        <source>行政相对人</source>
        <translation>Counterparty</translation>
    </message>
    <message>
        <source>行政确认</source>
        <translation>Administrative confirmation</translation>
    </message>
    <message>
        <source>行政给付</source>
        <translation>Administrative payment</translation>
    </message>
    <message>
        <source>行政裁决</source>
        <translation>Administrative adjudication</translation>
    </message>
    <message>
        <source>行政许可</source>
        <translation>Administrative licence</translation>
    </message>
    <message>
        <source>行政许可办理结果（双公示）：每作出一件行政许可决定填一份，7个工作日内公示。由作出许可决定的科室（区政务服务办审批科等）填写；自然人的证件号码只供内部核对，不会出现在任何公开件里。</source>
        <translation>Licence decision (two-publicity): one for each licensing decision, within 7 working days. Filled in by the section that decided; document numbers of natural persons are for internal checks and appear in no public document.</translation>
    </message>
    <message>
        <source>行政许可双公示7个工作日内</source>
        <translation>Licences within 7 working days by two-publicity</translation>
    </message>
    <message>
        <source>行数应等于断面数</source>
        <translation>There must be as many rows as sections</translation>
    </message>
    <message>
        <source>行风与投诉类</source>
        <translation>Conduct and complaints</translation>
    </message>
    <message>
        <source>补偿安置方案公告</source>
        <translation>Compensation and resettlement plan</translation>
    </message>
    <message>
        <source>补偿安置方案拟定后在镇、村公告，公告期不少于30日；网站20个工作日内</source>
        <translation>In town and village once the plan is drafted, for at least 30 days; online within 20 working days</translation>
    </message>
    <message>
        <source>补偿标准和明细</source>
        <translation>Compensation standards, details</translation>
    </message>
    <message>
        <source>补偿费用支付情况</source>
        <translation>Payment of compensation</translation>
    </message>
    <message>
        <source>表内行数不得大于药品总数（可仅列变化品种）</source>
        <translation>The rows must not outnumber the medicines (changed ones alone may be listed)</translation>
    </message>
    <message>
        <source>规划指标</source>
        <translation>Planning indicators</translation>
    </message>
    <message>
        <source>规范性文件写明有效期，没有规定的不填</source>
        <translation>The validity of a normative document; empty where none is set</translation>
    </message>
    <message>
        <source>规范性文件须经合法性审查</source>
        <translation>A normative document must pass a legality review</translation>
    </message>
    <message>
        <source>解散</source>
        <translation>Dissolution</translation>
    </message>
    <message>
        <source>警告</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>警示</source>
        <translation>Alert</translation>
    </message>
    <message>
        <source>计划</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>认可</source>
        <translation>Recognition</translation>
    </message>
    <message>
        <source>许可决定</source>
        <translation>Licensing decision</translation>
    </message>
    <message>
        <source>许可机关和数据来源</source>
        <translation>Licensing authority and data source</translation>
    </message>
    <message>
        <source>许可类决定7个工作日内；其余20个工作日内</source>
        <translation>Licensing decisions within 7 working days; others within 20</translation>
    </message>
    <message>
        <source>设计单位</source>
        <translation>Designer</translation>
    </message>
    <message>
        <source>评价</source>
        <translation>Evaluation</translation>
    </message>
    <message>
        <source>评估</source>
        <translation>Evaluation</translation>
    </message>
    <message>
        <source>评估和价格</source>
        <translation>Appraisal and price</translation>
    </message>
    <message>
        <source>评估等级有效期为5年，自公告次年1月1日起算</source>
        <translation>A grade is valid for 5 years from 1 January after the notice</translation>
    </message>
    <message>
        <source>评估结果</source>
        <translation>Evaluation results</translation>
    </message>
    <message>
        <source>评估结果公示后公告，公示期7日（公示）；20个工作日内公告</source>
        <translation>The result is publicised for 7 days, then announced; within 20 working days</translation>
    </message>
    <message>
        <source>诊疗项目</source>
        <translation>Treatment items</translation>
    </message>
    <message>
        <source>询价</source>
        <translation>Request for quotations</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>说明和报表</source>
        <translation>Notes and tables</translation>
    </message>
    <message>
        <source>说明对生产经营者和消费者的警示作用</source>
        <translation>What producers, traders and consumers should learn from it</translation>
    </message>
    <message>
        <source>调任</source>
        <translation>Transferred</translation>
    </message>
    <message>
        <source>调入预算稳定调节基金</source>
        <translation>Budget stabilisation fund drawn on</translation>
    </message>
    <message>
        <source>调减写负数</source>
        <translation>A decrease is negative</translation>
    </message>
    <message>
        <source>调减重点支出</source>
        <translation>Key expenditure reduced</translation>
    </message>
    <message>
        <source>调出</source>
        <translation>Moved out</translation>
    </message>
    <message>
        <source>调整</source>
        <translation>Adjustment</translation>
    </message>
    <message>
        <source>调整为其他权力</source>
        <translation>Turned into another power</translation>
    </message>
    <message>
        <source>调整为其他类别的，写明调整后的类别或者承接部门</source>
        <translation>Where it became something else: its new kind, or the receiving department</translation>
    </message>
    <message>
        <source>调整为政府内部审批</source>
        <translation>Turned into internal approval</translation>
    </message>
    <message>
        <source>调整为行政许可</source>
        <translation>Turned into a licence</translation>
    </message>
    <message>
        <source>调整后合计应等于各行之和</source>
        <translation>The total after adjustment must equal the sum of the rows</translation>
    </message>
    <message>
        <source>调整后应等于年初预算加调整数</source>
        <translation>After adjustment must equal the opening budget plus the adjustment</translation>
    </message>
    <message>
        <source>调整和批准</source>
        <translation>Adjustment and approval</translation>
    </message>
    <message>
        <source>调整方案</source>
        <translation>Adjustment plan</translation>
    </message>
    <message>
        <source>调整明细</source>
        <translation>Adjustments in detail</translation>
    </message>
    <message>
        <source>调查和公告期</source>
        <translation>Survey and notice period</translation>
    </message>
    <message>
        <source>调查结果</source>
        <translation>Investigation result</translation>
    </message>
    <message>
        <source>调查结果须填原因、责任追究和批复日期</source>
        <translation>An investigation result needs causes, accountability and the date of approval</translation>
    </message>
    <message>
        <source>负债合计应等于各户之和</source>
        <translation>Total liabilities must equal the sum of the enterprises</translation>
    </message>
    <message>
        <source>负债总额</source>
        <translation>Total liabilities</translation>
    </message>
    <message>
        <source>财政转移支付安排、执行情况说明：预算和决算批准后各填一份，随预算、决算在20日内公开。由区财政局预算科填写，列明一般性和专项转移支付，分地区、分项目公开；决算执行阶段须填执行数，金额单位为万元。</source>
        <translation>Fiscal transfers: one each after budget and final account are approved, disclosed with them within 20 days. Filled in by the budget section of the district finance bureau, general and special transfers by area and by project; the final account needs amounts executed, in units of CNY 10,000.</translation>
    </message>
    <message>
        <source>财政部门批复后20日内</source>
        <translation>Within 20 days after approval by the finance department</translation>
    </message>
    <message>
        <source>财政部门批复后20日内由各部门公开</source>
        <translation>Within 20 days after approval by the finance department, by each department</translation>
    </message>
    <message>
        <source>责令停产停业</source>
        <translation>Production or business suspended</translation>
    </message>
    <message>
        <source>责令关闭</source>
        <translation>Ordered to close</translation>
    </message>
    <message>
        <source>责令改正</source>
        <translation>Ordered to correct</translation>
    </message>
    <message>
        <source>责令整改</source>
        <translation>Ordered to rectify</translation>
    </message>
    <message>
        <source>责任单位和负责人</source>
        <translation>Unit and person responsible</translation>
    </message>
    <message>
        <source>责任和追责</source>
        <translation>Responsibility and sanctions</translation>
    </message>
    <message>
        <source>货币安置</source>
        <translation>Monetary resettlement</translation>
    </message>
    <message>
        <source>质量安全检查：每开展一次建设工程质量安全检查填一份，检查结果形成之日起20个工作日内通告。由区住房建设委工程质量安全监督机构填写；检查的项目逐个列出，合格的也要列，有问题的写明问题和整改期限。</source>
        <translation>Quality and safety inspection: one for each inspection of construction works, within 20 working days after its result. Filled in by the works supervision body of the district housing and construction commission; every project is listed, those that passed too, problems with their time limit.</translation>
    </message>
    <message>
        <source>购置费增减率应一致</source>
        <translation>The change in vehicle purchases must agree with the amounts</translation>
    </message>
    <message>
        <source>资产、负债填期末数</source>
        <translation>Assets and liabilities at the end of the period</translation>
    </message>
    <message>
        <source>资产合计应等于各户之和（合并抵销除外）</source>
        <translation>Total assets must equal the sum of the enterprises (except consolidation offsets)</translation>
    </message>
    <message>
        <source>资产应等于负债加所有者权益</source>
        <translation>Assets must equal liabilities plus owners' equity</translation>
    </message>
    <message>
        <source>资产应等于负债加权益</source>
        <translation>Assets must equal liabilities plus equity</translation>
    </message>
    <message>
        <source>资产总额</source>
        <translation>Total assets</translation>
    </message>
    <message>
        <source>资产负债</source>
        <translation>Assets and liabilities</translation>
    </message>
    <message>
        <source>资产负债率应一致</source>
        <translation>The debt-to-asset ratio must agree with the amounts</translation>
    </message>
    <message>
        <source>资助参保、门诊救助、住院救助三项之和</source>
        <translation>The sum of help with insurance, out-patient and in-patient costs</translation>
    </message>
    <message>
        <source>资格和政策</source>
        <translation>Qualifications and policy</translation>
    </message>
    <message>
        <source>资质应在有效期内</source>
        <translation>The qualification must be within its validity</translation>
    </message>
    <message>
        <source>资质类</source>
        <translation>Qualifications</translation>
    </message>
    <message>
        <source>资金合计应等于三项之和</source>
        <translation>Total funds must equal the sum of the three items</translation>
    </message>
    <message>
        <source>资金来源之和应等于总投资</source>
        <translation>The funding sources must add up to the total investment</translation>
    </message>
    <message>
        <source>起付标准不得高于限额</source>
        <translation>The threshold must not exceed the ceiling</translation>
    </message>
    <message>
        <source>起止顺序</source>
        <translation>The end must not be before the beginning</translation>
    </message>
    <message>
        <source>超标倍数应一致</source>
        <translation>The multiple of the limit must agree with the values</translation>
    </message>
    <message>
        <source>超标应写明超标项目</source>
        <translation>Where a limit is exceeded, name the items</translation>
    </message>
    <message>
        <source>超概算10%以上的应提请审计并重新审批</source>
        <translation>10% or more above the estimate: ask for an audit and a new approval</translation>
    </message>
    <message>
        <source>超过总投资10%以上的，提交时说明原因</source>
        <translation>10% or more above the total investment: give the reason when submitting</translation>
    </message>
    <message>
        <source>跟踪和修复</source>
        <translation>Follow-up and remediation</translation>
    </message>
    <message>
        <source>转为其他权力或服务</source>
        <translation>Turned into other power or service</translation>
    </message>
    <message>
        <source>转发前核对</source>
        <translation>Checks before relaying</translation>
    </message>
    <message>
        <source>较大</source>
        <translation>Major</translation>
    </message>
    <message>
        <source>辅助器具</source>
        <translation>Assistive devices</translation>
    </message>
    <message>
        <source>辐射</source>
        <translation>Radiation</translation>
    </message>
    <message>
        <source>辞职</source>
        <translation>Resigned</translation>
    </message>
    <message>
        <source>达标判定应与类别一致（rank按选项顺序）</source>
        <translation>Compliance must agree with the class</translation>
    </message>
    <message>
        <source>达标判定应与限值一致</source>
        <translation>Compliance must agree with the limit</translation>
    </message>
    <message>
        <source>达标数应一致</source>
        <translation>The number in compliance must agree with the details</translation>
    </message>
    <message>
        <source>达标率应一致</source>
        <translation>The compliance rate must agree with the numbers</translation>
    </message>
    <message>
        <source>达标者排放量不得超过许可量</source>
        <translation>In compliance, discharge must not exceed what is permitted</translation>
    </message>
    <message>
        <source>达标者浓度不得超过限值</source>
        <translation>In compliance, concentration must not exceed the limit</translation>
    </message>
    <message>
        <source>迁建</source>
        <translation>Relocation</translation>
    </message>
    <message>
        <source>运行分析</source>
        <translation>Operations analysis</translation>
    </message>
    <message>
        <source>运行费增减率应一致</source>
        <translation>The change in vehicle running costs must agree with the amounts</translation>
    </message>
    <message>
        <source>进展</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>进展、结果阶段必填累计数，方案阶段不填</source>
        <translation>Cumulative numbers, needed for progress and result; empty for the plan</translation>
    </message>
    <message>
        <source>进度滞后10个百分点以上应说明原因</source>
        <translation>10 percentage points or more behind schedule needs the reason</translation>
    </message>
    <message>
        <source>违法行为</source>
        <translation>Violation</translation>
    </message>
    <message>
        <source>连续几天检查的填最后一天</source>
        <translation>Where it took several days, the last</translation>
    </message>
    <message>
        <source>退休</source>
        <translation>Retired</translation>
    </message>
    <message>
        <source>适用范围</source>
        <translation>Scope of application</translation>
    </message>
    <message>
        <source>选址及用地预审</source>
        <translation>Site selection and land pre-review</translation>
    </message>
    <message>
        <source>逐项结果</source>
        <translation>Result by item</translation>
    </message>
    <message>
        <source>通报批评</source>
        <translation>Public reprimand</translation>
    </message>
    <message>
        <source>逾期</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>逾期未改</source>
        <translation>Overdue, not corrected</translation>
    </message>
    <message>
        <source>邀请招标</source>
        <translation>Invited tendering</translation>
    </message>
    <message>
        <source>部分属实</source>
        <translation>Partly founded</translation>
    </message>
    <message>
        <source>部分支付</source>
        <translation>Paid in part</translation>
    </message>
    <message>
        <source>部分支付应填自付比例</source>
        <translation>Paid in part needs the share paid by the person</translation>
    </message>
    <message>
        <source>部分支付的项目必填，准予支付和不予支付的不填</source>
        <translation>Needed for items paid in part; empty for payment approved or refused</translation>
    </message>
    <message>
        <source>部门决算：每年决算经财政批复后，各部门自批复之日起20日内公开。由各部门财务科填写，数字取自财政批复的决算表，金额单位为万元；决算占预算为支出总计÷年初预算数×100，“三公”经费另填“三公”经费使用情况。</source>
        <translation>Departmental final account: each year, by each department within 20 days after the finance department's approval. Filled in by the department's finance section from the approved tables, in units of CNY 10,000; share of budget is total expenditure ÷ opening budget × 100; the three public expenses have a form of their own.</translation>
    </message>
    <message>
        <source>部门预算支出经济分类3开头，政府预算支出经济分类5开头</source>
        <translation>Economic class of departmental budgets begins with 3, of government budgets with 5</translation>
    </message>
    <message>
        <source>部门预算：每年预算经财政批复后，各部门自批复之日起20日内公开。由各部门财务科填写，数字取自财政批复的预算表，金额单位为万元；基本支出按一般公共预算口径，功能分类到项、经济分类到款。</source>
        <translation>Departmental budget: each year, by each department within 20 days after the finance department's approval. Filled in by the department's finance section from the approved tables, in units of CNY 10,000; basic expenditure by the general public budget, functions to the item, economic classes to the section.</translation>
    </message>
    <message>
        <source>采购公告及采购文件：每个采购项目发布采购公告时填一份；公开招标的，自招标文件开始发出至投标截止不少于20日。由采购单位或采购代理机构填写，金额单位为元；采购文件作为附件放入，其中不得有标底和个人手机号码。</source>
        <translation>Procurement notice and documents: one for each procurement notice; open tendering at least 20 days from issue to the deadline. Filled in by the procuring unit or its agency, in CNY; the procurement documents are attached, without reserve price or personal mobile numbers.</translation>
    </message>
    <message>
        <source>采购单位</source>
        <translation>Procuring unit</translation>
    </message>
    <message>
        <source>采购意向</source>
        <translation>Procurement intention</translation>
    </message>
    <message>
        <source>采购文件的获取</source>
        <translation>Obtaining the documents</translation>
    </message>
    <message>
        <source>重大</source>
        <translation>Serious</translation>
    </message>
    <message>
        <source>重大疾病</source>
        <translation>Serious illness</translation>
    </message>
    <message>
        <source>重大突发公共卫生事件信息：事件发生后首发一份，有进展、有结论、发预警时各另填一份，首发最迟24小时内。由区卫生健康委应急办填写，经区人民政府授权后发布。患者个案信息只供内部核对，不会出现在任何公开件里。</source>
        <translation>Public health emergency: a first one after the incident, within 24 hours at most, others for progress, conclusion and warnings. Filled in by the emergency office of the district health commission and released with the district government's authority. Cases of patients are for internal checks and appear in no public document.</translation>
    </message>
    <message>
        <source>重大设计变更：每批准一次填一份，批准之日起20个工作日内公示，批准文件作区分处理后作为附件放入。由建设单位填写，批准机关的设计管理科室核对；投资变化超过10%的，提交时要写明审计和重新审批情况。</source>
        <translation>Major design change: one for each approval, publicised within 20 working days, the approval attached after separate handling. Filled in by the developer and checked by the approving authority's design section; a change of more than 10% needs a word on audit and new approval.</translation>
    </message>
    <message>
        <source>重点环境问题举报投诉处理：每月填一份，重点问题办结后20个工作日内公告。由区生态环境局信访科填写；反映问题一栏不写举报人，举报人姓名和电话只供内部回访，不会出现在任何公开件里。</source>
        <translation>Environmental complaint handling: one a month, key problems within 20 working days after they are settled. Filled in by the petitions section of the district ecology and environment bureau; the problem names nobody who reported it; names and telephones are for calling back and appear in no public document.</translation>
    </message>
    <message>
        <source>重点问题</source>
        <translation>Key problem</translation>
    </message>
    <message>
        <source>重金属</source>
        <translation>Heavy metals</translation>
    </message>
    <message>
        <source>银行贷款</source>
        <translation>Bank loan</translation>
    </message>
    <message>
        <source>镇街</source>
        <translation>Town or subdistrict</translation>
    </message>
    <message>
        <source>镇街不得重复</source>
        <translation>No town may appear twice</translation>
    </message>
    <message>
        <source>长期有效填2099-12-31</source>
        <translation>2099-12-31 for what is valid for ever</translation>
    </message>
    <message>
        <source>问题单位数不得大于检查数</source>
        <translation>Units with problems must not outnumber units inspected</translation>
    </message>
    <message>
        <source>问题描述不得含举报人信息</source>
        <translation>The problem must say nothing about who reported it</translation>
    </message>
    <message>
        <source>问题项目数不得大于检查数</source>
        <translation>Projects with problems must not outnumber projects inspected</translation>
    </message>
    <message>
        <source>问题项目数应与明细一致</source>
        <translation>The number of projects with problems must agree with the details</translation>
    </message>
    <message>
        <source>防控提示</source>
        <translation>Prevention advice</translation>
    </message>
    <message>
        <source>阶段</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>阶段办结</source>
        <translation>Stage completed</translation>
    </message>
    <message>
        <source>附件</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>降低资质等级</source>
        <translation>Qualification downgraded</translation>
    </message>
    <message>
        <source>限制从业</source>
        <translation>Practice restricted</translation>
    </message>
    <message>
        <source>限制开展生产经营活动</source>
        <translation>Business restricted</translation>
    </message>
    <message>
        <source>险种不得重复</source>
        <translation>No insurance may appear twice</translation>
    </message>
    <message>
        <source>随部门预算、决算批复后20日内</source>
        <translation>With the department's budget or final account, within 20 days after approval</translation>
    </message>
    <message>
        <source>随预算、决算批准后20日内公开</source>
        <translation>With the budget or final account, within 20 days after approval</translation>
    </message>
    <message>
        <source>集中与分散之和应等于总人数</source>
        <translation>Institutional and dispersed support must add up to the total</translation>
    </message>
    <message>
        <source>零售</source>
        <translation>Retail</translation>
    </message>
    <message>
        <source>非现场监管</source>
        <translation>Off-site supervision</translation>
    </message>
    <message>
        <source>非行政许可审批事项清理：每作出一次清理决定填一份，“第一时间”公开；以后调整的另填一份。由区政务服务办审批改革科填写；清理前的每一项都要列出，一项一行，写明清理结果。</source>
        <translation>Clean-up of non-licence approval items: one for each decision, disclosed at once; another for later adjustments. Filled in by the approval reform section of the district government services office; every item from before, one a row, with its result.</translation>
    </message>
    <message>
        <source>项目</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>项目和标段</source>
        <translation>Project and lot</translation>
    </message>
    <message>
        <source>项目备案</source>
        <translation>Project filing</translation>
    </message>
    <message>
        <source>项目实施进展与竣工：开工时、每季度和竣工时各填一份，信息形成之日起20个工作日内公告。由项目法人单位填写，项目主管部门核对；进度落后计划10个百分点以上的写明原因，竣工的写明验收结论。</source>
        <translation>Implementation and completion: one each at the start, every quarter and at completion, within 20 working days after forming. Filled in by the project's legal person and checked by the competent department; the reason where it is 10 percentage points or more behind, the acceptance at completion.</translation>
    </message>
    <message>
        <source>项目审批、核准、备案：每作出一件审批、核准、备案决定填一份，许可类决定7个工作日内公开。由作出决定的审批科室填写；批复文件先作区分处理（隐去商业秘密、个人信息）再作为附件放入。</source>
        <translation>Project approval, verification and filing: one for each decision, licensing decisions within 7 working days. Filled in by the section that decided; the approval is attached after separate handling (trade secrets and personal information masked).</translation>
    </message>
    <message>
        <source>项目建议书</source>
        <translation>Project proposal</translation>
    </message>
    <message>
        <source>项目招投标信息：每个标段的每个环节填一份；中标候选人自收到评标报告之日起3日内公示，公示期不少于3日。由招标人（或者代理机构）填写，区住房建设委招投标监管科核对；直接发包的也要填报。</source>
        <translation>Project bidding: one for each stage of each lot; candidates are publicised within 3 days after the evaluation report, for at least 3 days. Filled in by the tenderer or its agency and checked by the bidding section of the district housing and construction commission; direct awards too.</translation>
    </message>
    <message>
        <source>项目申请报告</source>
        <translation>Project application report</translation>
    </message>
    <message>
        <source>项目编码不得重复</source>
        <translation>No project code may appear twice</translation>
    </message>
    <message>
        <source>项级科目编码不得重复</source>
        <translation>No item code may appear twice</translation>
    </message>
    <message>
        <source>须填更正或处理内容</source>
        <translation>Enter what is corrected or decided</translation>
    </message>
    <message>
        <source>预公告不少于10个工作日</source>
        <translation>A preliminary notice stands for at least 10 working days</translation>
    </message>
    <message>
        <source>预公告填写</source>
        <translation>For a preliminary notice</translation>
    </message>
    <message>
        <source>预公告填写：自公告之日起不得抢栽抢建，违反规定的部分不予补偿</source>
        <translation>For a preliminary notice: no rush planting or building from the day of notice; what breaks this is not compensated</translation>
    </message>
    <message>
        <source>预公告填启动征收的日期；征收公告填收到批准文件的日期</source>
        <translation>Preliminary notice: the day expropriation starts; expropriation notice: the day the approval arrived</translation>
    </message>
    <message>
        <source>预算</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>预算安排</source>
        <translation>Budget allocation</translation>
    </message>
    <message>
        <source>预算执行情况报告：年度报告经区人民代表大会批准后填一份，20日内公开；月度、季度、半年执行数审定后及时另填。由区财政局国库科填写，数字取自同期执行报表，金额单位为万元；完成预算为累计执行÷年度预算×100，同比以上年同期为基数。</source>
        <translation>Budget execution report: the annual one within 20 days after the people's congress approves it; monthly, quarterly and half-yearly figures once passed. Filled in by the treasury section of the district finance bureau, in units of CNY 10,000; completion is cumulative ÷ annual budget × 100, compared with the same period last year.</translation>
    </message>
    <message>
        <source>预算调整：区人大常委会每批准一次预算调整方案填一份，20日内公开。由区财政局预算科填写，明细逐项写明年初预算、调整数和原因，调减的调整数写负数；批准的调整方案全文作为附件放入。</source>
        <translation>Budget adjustment: one for each plan that the standing committee approves, within 20 days. Filled in by the budget section of the district finance bureau: opening budget, adjustment (negative for a cut) and reason of each item; the approved plan is attached in full.</translation>
    </message>
    <message>
        <source>预算金额应大于0</source>
        <translation>The budget must be more than 0</translation>
    </message>
    <message>
        <source>预警</source>
        <translation>Early warning</translation>
    </message>
    <message>
        <source>风险和识别</source>
        <translation>Risk and identification</translation>
    </message>
    <message>
        <source>风险警示由国务院或省级食品安全监管部门公布，区级未经授权不得自行发布；收到后3个工作日内转发（系统默认）</source>
        <translation>Risk warnings come from state or province; a district issues none unauthorised; relayed within 3 working days (default)</translation>
    </message>
    <message>
        <source>食品</source>
        <translation>Food</translation>
    </message>
    <message>
        <source>食品安全监督抽检：每周或每月填一份，检验结论确认后20个工作日内公布。由区市场监管局食品安全抽检监测科填写；不合格产品逐批列出（一批有多个不合格项目的可列多行），合格产品信息表作为附件放入。</source>
        <translation>Food safety sampling: one a week or month, published within 20 working days after the conclusion is confirmed. Filled in by the sampling section of the district market supervision bureau; failed products batch by batch (several rows for several items), the table of passed products is attached.</translation>
    </message>
    <message>
        <source>食品药品专项行动：方案印发、阶段进展、结果形成时各填一份，20个工作日内公告。由区市场监管局牵头科室填写；方案阶段不填检查和处罚的数字，进展和结果阶段填行动开始以来的累计数。</source>
        <translation>Special campaign: one each for the plan, the progress and the result, within 20 working days. Filled in by the lead section of the district market supervision bureau; no figures of inspections and penalties for the plan, cumulative ones for progress and result.</translation>
    </message>
    <message>
        <source>食品药品典型案件：每件产生重大影响的案件填一份，处罚决定作出后20个工作日内公开（按双公示口径7个工作日，从短）。由区市场监管局综合执法支队填写；删去举报人、消费者等第三人的姓名、住址、电话和商业秘密。</source>
        <translation>Typical case: one for each case of great impact, within 20 working days after the penalty (7 by two-publicity; the shorter holds). Filled in by the enforcement team of the district market supervision bureau; names, addresses, telephones of informants, consumers and third parties and trade secrets are taken out.</translation>
    </message>
    <message>
        <source>食品药品重大监管政策：每印发一件政策文件填一份，印发之日起20个工作日内公开，解读与文件同步。由区市场监管局起草科室填写，法规科核对；文件全文作为附件放入，解读写给群众和企业看。</source>
        <translation>Major regulatory policy: one for each policy document, within 20 working days after issue, the interpretation at the same time. Filled in by the drafting section of the district market supervision bureau and checked by its legal section; the full text is attached, the interpretation is written for the public and enterprises.</translation>
    </message>
    <message>
        <source>饮用水水源</source>
        <translation>Drinking water source</translation>
    </message>
    <message>
        <source>首次发布</source>
        <translation>First issue</translation>
    </message>
    <message>
        <source>首次发布只能是第1次</source>
        <translation>Only the 1st notice can be the first issue</translation>
    </message>
    <message>
        <source>验收</source>
        <translation>Acceptance</translation>
    </message>
    <message>
        <source>验收公告须填结论</source>
        <translation>An acceptance notice needs the conclusion</translation>
    </message>
    <message>
        <source>验收结果公告</source>
        <translation>Acceptance decision notice</translation>
    </message>
    <message>
        <source>（参保人数－上期参保人数）÷上期数×100，保留两位小数；上期为0的不填</source>
        <translation>(Insured − insured last period) ÷ last period × 100, two decimals; empty where last period was 0</translation>
    </message>
    <message>
        <source>（发病数－上期发病数）÷上期发病数×100，保留两位小数；上期为0的不填</source>
        <translation>(Cases − cases last period) ÷ last period × 100, two decimals; empty where last period was 0</translation>
    </message>
    <message>
        <source>（支付金额－上年同期金额）÷上年同期金额×100，保留两位小数；上年同期为0的不填</source>
        <translation>(Paid − paid in the same period last year) ÷ last year × 100, two decimals; empty where last year was 0</translation>
    </message>
    <message>
        <source>（期末国有资本-客观因素增加+客观因素减少）÷期初国有资本×100</source>
        <translation>(Closing state capital − objective increases + objective decreases) ÷ opening × 100</translation>
    </message>
    <message>
        <source>（监测值-限值）÷限值；pH值等不计倍数的不填</source>
        <translation>(Measured − limit) ÷ limit; empty for pH and others without a multiple</translation>
    </message>
    <message>
        <source>（累计执行－上年同期）÷上年同期×100，下降写负数；上年同期为0时不填</source>
        <translation>(Cumulative − same period last year) ÷ same period last year × 100; a fall is negative; empty where last year was 0</translation>
    </message>
</context>
<context>
    <name>grounds</name>
    <message>
        <source>业务编号，不是个人号码</source>
        <translation>Number of a matter, not of a person</translation>
    </message>
    <message>
        <source>个人信息保护法第13条第1款第3项，履行法定职责所必需</source>
        <translation>Personal Information Protection Law, art. 13 para. 1 item 3: needed for a legal duty</translation>
    </message>
    <message>
        <source>个人信息保护法第25条，已取得单独同意</source>
        <translation>Personal Information Protection Law, art. 25: separate consent given</translation>
    </message>
    <message>
        <source>填表示例，不是真实号码</source>
        <translation>An example, not a real number</translation>
    </message>
    <message>
        <source>政府信息公开条例第15条，不公开会严重影响公共利益</source>
        <translation>Disclosure Regulations, art. 15: the public interest would suffer gravely</translation>
    </message>
    <message>
        <source>政府信息公开条例第15条，第三方同意公开</source>
        <translation>Disclosure Regulations, art. 15: the third party agrees</translation>
    </message>
    <message>
        <source>政府信息公开条例第20条第2项，单位的办公电话</source>
        <translation>Disclosure Regulations, art. 20 item 2: office telephone of the unit</translation>
    </message>
    <message>
        <source>政府信息公开条例第20条，应当主动公开的内容</source>
        <translation>Disclosure Regulations, art. 20: to be disclosed proactively</translation>
    </message>
    <message>
        <source>正文叙述中提到，不是文件标志</source>
        <translation>Mentioned in the text, no mark of this document</translation>
    </message>
</context>
<context>
    <name>importing</name>
    <message>
        <source>（{n} 字，不显示）</source>
        <translation>({n} characters, not shown)</translation>
    </message>
</context>
<context>
    <name>laws</name>
    <message>
        <source>61号</source>
        <translation>Document No. 61</translation>
    </message>
    <message>
        <source>61号；条例第12条</source>
        <translation>Document No. 61; Disclosure Regulations, art. 12</translation>
    </message>
    <message>
        <source>GB 3095-2026</source>
        <translation>GB 3095-2026</translation>
    </message>
    <message>
        <source>GB 3838-2002</source>
        <translation>GB 3838-2002</translation>
    </message>
    <message>
        <source>GB/T 15834-2011, GB/T 15835-2011, GB 3100</source>
        <translation>GB/T 15834-2011, GB/T 15835-2011, GB 3100</translation>
    </message>
    <message>
        <source>GB/T 36114-2018《政务服务中心进驻事项服务指南编制规范》</source>
        <translation>GB/T 36114-2018, Specification for Service Guides of Items in Government Service Centres</translation>
    </message>
    <message>
        <source>GB/T 9704</source>
        <translation>GB/T 9704</translation>
    </message>
    <message>
        <source>GB/T 9704-2012</source>
        <translation>GB/T 9704-2012</translation>
    </message>
    <message>
        <source>HJ 633-2026</source>
        <translation>HJ 633-2026</translation>
    </message>
    <message>
        <source>《个人信息保护法》第28条；《保守国家秘密法》第36条</source>
        <translation>Personal Information Protection Law, art. 28; State Secrets Law, art. 36</translation>
    </message>
    <message>
        <source>《个人信息保护法》第28条；《政府信息公开条例》第15条</source>
        <translation>Personal Information Protection Law, art. 28; Government Information Disclosure Regulations, art. 15</translation>
    </message>
    <message>
        <source>《个人信息保护法》第28条；《残疾人保障法》第3条；《社会救助法》第11条</source>
        <translation>Personal Information Protection Law, art. 28; Law on the Protection of Persons with Disabilities, art. 3; Social Assistance Law, art. 11</translation>
    </message>
    <message>
        <source>《个人信息保护法》第4条、第73条；《保守国家秘密法实施条例》第42条</source>
        <translation>Personal Information Protection Law, arts. 4 and 73; Regulations implementing the State Secrets Law, art. 42</translation>
    </message>
    <message>
        <source>《个人信息保护法》第4条、第73条；《政府信息公开条例》第15条</source>
        <translation>Personal Information Protection Law, arts. 4 and 73; Government Information Disclosure Regulations, art. 15</translation>
    </message>
    <message>
        <source>《传染病防治法》第16条；《精神卫生法》第4条；《个人信息保护法》第28条</source>
        <translation>Infectious Diseases Law, art. 16; Mental Health Law, art. 4; Personal Information Protection Law, art. 28</translation>
    </message>
    <message>
        <source>《保守国家秘密法》第22条、第35条；《政府信息公开条例》第14条</source>
        <translation>State Secrets Law, arts. 22 and 35; Government Information Disclosure Regulations, art. 14</translation>
    </message>
    <message>
        <source>《保守国家秘密法》第36条；《政府信息公开条例》第14条</source>
        <translation>State Secrets Law, art. 36; Government Information Disclosure Regulations, art. 14</translation>
    </message>
    <message>
        <source>《保守国家秘密法》第64条；《政府信息公开条例》第16条</source>
        <translation>State Secrets Law, art. 64; Government Information Disclosure Regulations, art. 16</translation>
    </message>
    <message>
        <source>《保守国家秘密法实施条例》第42条</source>
        <translation>Regulations implementing the State Secrets Law, art. 42</translation>
    </message>
    <message>
        <source>《保守国家秘密法实施条例》第42条；《个人信息保护法》第6条</source>
        <translation>Regulations implementing the State Secrets Law, art. 42; Personal Information Protection Law, art. 6</translation>
    </message>
    <message>
        <source>《保守国家秘密法实施条例》第42条；《政府信息公开条例》第17条</source>
        <translation>Regulations implementing the State Secrets Law, art. 42; Government Information Disclosure Regulations, art. 17</translation>
    </message>
    <message>
        <source>《信访工作条例》第30条；《生态环境法典》第146条；《政府信息公开条例》第15条</source>
        <translation>Regulations on Petition Work, art. 30; Ecological and Environmental Code, art. 146; Government Information Disclosure Regulations, art. 15</translation>
    </message>
    <message>
        <source>《政府信息公开条例》第15条、第20条第2项；《个人信息保护法》第6条、第25条</source>
        <translation>Government Information Disclosure Regulations, arts. 15 and 20 item 2; Personal Information Protection Law, arts. 6 and 25</translation>
    </message>
    <message>
        <source>《政府信息公开条例》第15条、第32条；《反不正当竞争法》第10条</source>
        <translation>Government Information Disclosure Regulations, arts. 15 and 32; Anti-Unfair Competition Law, art. 10</translation>
    </message>
    <message>
        <source>《政府信息公开条例》第15条；《个人信息保护法》第25条、第28条</source>
        <translation>Government Information Disclosure Regulations, art. 15; Personal Information Protection Law, arts. 25 and 28</translation>
    </message>
    <message>
        <source>《政府信息公开条例》第15条；《个人信息保护法》第25条、第28条；《社会救助法》第11条</source>
        <translation>Government Information Disclosure Regulations, art. 15; Personal Information Protection Law, arts. 25 and 28; Social Assistance Law, art. 11</translation>
    </message>
    <message>
        <source>《政府信息公开条例》第15条；《个人信息保护法》第6条、第13条、第25条</source>
        <translation>Government Information Disclosure Regulations, art. 15; Personal Information Protection Law, arts. 6, 13 and 25</translation>
    </message>
    <message>
        <source>《政府信息公开条例》第15条；《个人信息保护法》第6条、第25条</source>
        <translation>Government Information Disclosure Regulations, art. 15; Personal Information Protection Law, arts. 6 and 25</translation>
    </message>
    <message>
        <source>《政府信息公开条例》第15条；《行政处罚法》第50条；《个人信息保护法》第6条、第25条</source>
        <translation>Government Information Disclosure Regulations, art. 15; Administrative Penalty Law, art. 50; Personal Information Protection Law, arts. 6 and 25</translation>
    </message>
    <message>
        <source>《政府信息公开条例》第16条</source>
        <translation>Government Information Disclosure Regulations, art. 16</translation>
    </message>
    <message>
        <source>《政府信息公开条例》第20条第2项；《个人信息保护法》第6条</source>
        <translation>Government Information Disclosure Regulations, art. 20 item 2; Personal Information Protection Law, art. 6</translation>
    </message>
    <message>
        <source>《政府网站与政务新媒体检查指标》（国办秘函〔2019〕19号）第1条</source>
        <translation>Inspection Criteria for Government Websites and New Media (Guobanmihan [2019] No. 19), art. 1</translation>
    </message>
    <message>
        <source>《未成年人保护法》第4条、第103条；《个人信息保护法》第28条、第31条</source>
        <translation>Law on the Protection of Minors, arts. 4 and 103; Personal Information Protection Law, arts. 28 and 31</translation>
    </message>
    <message>
        <source>个人信息保护法</source>
        <translation>Personal Information Protection Law</translation>
    </message>
    <message>
        <source>个人信息保护法第19、47条</source>
        <translation>Personal Information Protection Law, arts. 19 and 47</translation>
    </message>
    <message>
        <source>个人信息保护法第6、25、34条；条例第15条</source>
        <translation>Personal Information Protection Law, arts. 6, 25 and 34; Disclosure Regulations, art. 15</translation>
    </message>
    <message>
        <source>中办发〔2015〕21号《关于推行地方各级政府工作部门权力清单制度的指导意见》</source>
        <translation>Zhongbanfa [2015] No. 21, Guiding Opinions on Power Lists of Local Government Departments</translation>
    </message>
    <message>
        <source>价格法第13条</source>
        <translation>Price Law, art. 13</translation>
    </message>
    <message>
        <source>价格法第18条至第24条</source>
        <translation>Price Law, arts. 18–24</translation>
    </message>
    <message>
        <source>企业国有资产交易监督管理办法（国资委 财政部令第32号）</source>
        <translation>Measures for Supervising Transactions in State Assets of Enterprises (SASAC and Ministry of Finance Order No. 32)</translation>
    </message>
    <message>
        <source>企业国有资产法第22条至第25条</source>
        <translation>Law on State Assets of Enterprises, arts. 22–25</translation>
    </message>
    <message>
        <source>企业国有资产法第27条至第29条、第66条</source>
        <translation>Law on State Assets of Enterprises, arts. 27–29 and 66</translation>
    </message>
    <message>
        <source>企业国有资产法第30条至第34条、第39条</source>
        <translation>Law on State Assets of Enterprises, arts. 30–34 and 39</translation>
    </message>
    <message>
        <source>企业国有资产法第66条</source>
        <translation>Law on State Assets of Enterprises, art. 66</translation>
    </message>
    <message>
        <source>企业国有资本保值增值结果确认暂行办法（国资委令第9号）</source>
        <translation>Interim Measures for Confirming the Preservation of State Capital (SASAC Order No. 9)</translation>
    </message>
    <message>
        <source>企业投资项目核准和备案管理条例（国务院令第673号）</source>
        <translation>Regulations on Verification and Filing of Enterprise Investment Projects (State Council Order No. 673)</translation>
    </message>
    <message>
        <source>企业环境信息依法披露管理办法（生态环境部令第24号）</source>
        <translation>Measures for Lawful Disclosure of Enterprise Environmental Information (Ministry of Ecology and Environment Order No. 24)</translation>
    </message>
    <message>
        <source>传染病防治法（2025年修订）第57条、第13条、第16条</source>
        <translation>Infectious Diseases Law (revised 2025), arts. 57, 13 and 16</translation>
    </message>
    <message>
        <source>保密法第22、35条；条例第14条</source>
        <translation>State Secrets Law, arts. 22 and 35; Disclosure Regulations, art. 14</translation>
    </message>
    <message>
        <source>保密法第35条；保密法实施条例第42条</source>
        <translation>State Secrets Law, art. 35; Regulations implementing the State Secrets Law, art. 42</translation>
    </message>
    <message>
        <source>保密法第35条；条例第14条</source>
        <translation>State Secrets Law, art. 35; Disclosure Regulations, art. 14</translation>
    </message>
    <message>
        <source>保密法第36条</source>
        <translation>State Secrets Law, art. 36</translation>
    </message>
    <message>
        <source>信访工作条例（2022年）</source>
        <translation>Regulations on Petition Work (2022)</translation>
    </message>
    <message>
        <source>党政机关厉行节约反对浪费条例（2025年修订）</source>
        <translation>Regulations on Thrift of Party and Government Organs (revised 2025)</translation>
    </message>
    <message>
        <source>公共企事业单位信息公开规定制定办法（国办发〔2020〕50号）</source>
        <translation>Measures for Making Disclosure Rules of Public Enterprises and Institutions (Guobanfa [2020] No. 50)</translation>
    </message>
    <message>
        <source>发改办财金〔2018〕424号</source>
        <translation>Fagaibancaijin [2018] No. 424</translation>
    </message>
    <message>
        <source>发改办财金〔2018〕424号（数据标准）</source>
        <translation>Fagaibancaijin [2018] No. 424 (data standard)</translation>
    </message>
    <message>
        <source>发改经体〔2017〕1999号《关于进一步规范行业协会商会收费管理的意见》</source>
        <translation>Fagaijingti [2017] No. 1999, Opinions on Charges of Trade Associations and Chambers of Commerce</translation>
    </message>
    <message>
        <source>国办发〔2015〕22号（2015年政府信息公开工作要点）</source>
        <translation>Guobanfa [2015] No. 22 (Key Points of Disclosure in 2015)</translation>
    </message>
    <message>
        <source>国办发〔2015〕31号《关于清理规范国务院部门行政审批中介服务的通知》</source>
        <translation>Guobanfa [2015] No. 31, Notice on Intermediary Services for Approvals of State Council Departments</translation>
    </message>
    <message>
        <source>国办发〔2017〕94号</source>
        <translation>Guobanfa [2017] No. 94</translation>
    </message>
    <message>
        <source>国办发〔2017〕97号</source>
        <translation>Guobanfa [2017] No. 97</translation>
    </message>
    <message>
        <source>国办发〔2018〕118号</source>
        <translation>Guobanfa [2018] No. 118</translation>
    </message>
    <message>
        <source>国办发〔2021〕42号</source>
        <translation>Guobanfa [2021] No. 42</translation>
    </message>
    <message>
        <source>国卫办发〔2021〕43号</source>
        <translation>Guoweibanfa [2021] No. 43</translation>
    </message>
    <message>
        <source>国发〔2014〕47号</source>
        <translation>Guofa [2014] No. 47</translation>
    </message>
    <message>
        <source>国发〔2015〕17号</source>
        <translation>Guofa [2015] No. 17</translation>
    </message>
    <message>
        <source>国发〔2015〕27号《关于取消非行政许可审批事项的决定》</source>
        <translation>Guofa [2015] No. 27, Decision on Cancelling Non-licence Approval Items</translation>
    </message>
    <message>
        <source>国发〔2016〕33号</source>
        <translation>Guofa [2016] No. 33</translation>
    </message>
    <message>
        <source>国土资发〔2010〕117号</source>
        <translation>Guotuzifa [2010] No. 117</translation>
    </message>
    <message>
        <source>国土资源部令第39号、第21号</source>
        <translation>Ministry of Land and Resources Orders Nos. 39 and 21</translation>
    </message>
    <message>
        <source>国土资源部令第39号第22条</source>
        <translation>Ministry of Land and Resources Order No. 39, art. 22</translation>
    </message>
    <message>
        <source>国有企业公开招聘政策文件（以本市现行规定为准，文号待核）</source>
        <translation>Policy on open recruitment by SOEs (the city's rules in force; number to be checked)</translation>
    </message>
    <message>
        <source>国资发〔2009〕18号</source>
        <translation>Guozifa [2009] No. 18</translation>
    </message>
    <message>
        <source>土地管理法实施条例第26条、第31条</source>
        <translation>Regulations implementing the Land Administration Law, arts. 26 and 31</translation>
    </message>
    <message>
        <source>土地管理法实施条例第27条、第28条</source>
        <translation>Regulations implementing the Land Administration Law, arts. 27 and 28</translation>
    </message>
    <message>
        <source>土地管理法第47条</source>
        <translation>Land Administration Law, art. 47</translation>
    </message>
    <message>
        <source>土地管理法第47条、第48条</source>
        <translation>Land Administration Law, arts. 47 and 48</translation>
    </message>
    <message>
        <source>土地管理法第48条</source>
        <translation>Land Administration Law, art. 48</translation>
    </message>
    <message>
        <source>土地管理法第54条</source>
        <translation>Land Administration Law, art. 54</translation>
    </message>
    <message>
        <source>地方预决算公开操作规程（财预〔2016〕143号）</source>
        <translation>Operating Rules for Disclosure of Local Budgets and Final Accounts (Caiyu [2016] No. 143)</translation>
    </message>
    <message>
        <source>基本医疗保险用药管理暂行办法（国家医疗保障局令第1号）</source>
        <translation>Interim Measures for Medicines of Basic Medical Insurance (National Healthcare Security Administration Order No. 1)</translation>
    </message>
    <message>
        <source>基金会年度检查办法（民政部令第30号）</source>
        <translation>Measures for Annual Inspection of Foundations (Ministry of Civil Affairs Order No. 30)</translation>
    </message>
    <message>
        <source>工伤保险条例第30条</source>
        <translation>Regulations on Work Injury Insurance, art. 30</translation>
    </message>
    <message>
        <source>工伤保险条例第32条</source>
        <translation>Regulations on Work Injury Insurance, art. 32</translation>
    </message>
    <message>
        <source>工伤保险辅助器具配置管理办法（2016年，2018年修订）</source>
        <translation>Measures for Assistive Devices under Work Injury Insurance (2016, revised 2018)</translation>
    </message>
    <message>
        <source>市场监管总局令第45号</source>
        <translation>State Administration for Market Regulation Order No. 45</translation>
    </message>
    <message>
        <source>建设工程勘察设计管理条例第28条</source>
        <translation>Regulations on Survey and Design of Construction Works, art. 28</translation>
    </message>
    <message>
        <source>建设工程安全生产管理条例</source>
        <translation>Regulations on Work Safety in Construction</translation>
    </message>
    <message>
        <source>建设工程质量管理条例</source>
        <translation>Regulations on Quality of Construction Works</translation>
    </message>
    <message>
        <source>建设工程质量管理条例第49条</source>
        <translation>Regulations on Quality of Construction Works, art. 49</translation>
    </message>
    <message>
        <source>慈善法（2023年修正）第76条至第82条</source>
        <translation>Charity Law (amended 2023), arts. 76–82</translation>
    </message>
    <message>
        <source>慈善组织信息公开办法（民政部令第81号，2026年1月1日起施行）</source>
        <translation>Measures for Disclosure by Charities (Ministry of Civil Affairs Order No. 81, from 1 January 2026)</translation>
    </message>
    <message>
        <source>招标公告和公示信息发布管理办法（发改委令第10号）</source>
        <translation>Measures for Publishing Tender Notices and Publicity (National Development and Reform Commission Order No. 10)</translation>
    </message>
    <message>
        <source>招标投标法</source>
        <translation>Bidding Law</translation>
    </message>
    <message>
        <source>招标投标法实施条例第54条</source>
        <translation>Regulations implementing the Bidding Law, art. 54</translation>
    </message>
    <message>
        <source>招标拍卖挂牌出让国有建设用地使用权规定（国土资源部令第39号）第8条、第9条</source>
        <translation>Provisions on Granting State-owned Construction Land by Tender, Auction and Listing (Ministry of Land and Resources Order No. 39), arts. 8 and 9</translation>
    </message>
    <message>
        <source>排污许可管理条例</source>
        <translation>Regulations on Pollutant Discharge Permits</translation>
    </message>
    <message>
        <source>政府信息公开条例第20条</source>
        <translation>Government Information Disclosure Regulations, art. 20</translation>
    </message>
    <message>
        <source>政府信息公开条例第20条、第21条</source>
        <translation>Government Information Disclosure Regulations, arts. 20 and 21</translation>
    </message>
    <message>
        <source>政府信息公开条例第20条第（一）项</source>
        <translation>Government Information Disclosure Regulations, art. 20 item (1)</translation>
    </message>
    <message>
        <source>政府信息公开条例第20条第（七）项</source>
        <translation>Government Information Disclosure Regulations, art. 20 item (7)</translation>
    </message>
    <message>
        <source>政府信息公开条例第20条第（五）项</source>
        <translation>Government Information Disclosure Regulations, art. 20 item (5)</translation>
    </message>
    <message>
        <source>政府信息公开条例第20条第（十三）项</source>
        <translation>Government Information Disclosure Regulations, art. 20 item (13)</translation>
    </message>
    <message>
        <source>政府信息公开条例第20条第（十二）项</source>
        <translation>Government Information Disclosure Regulations, art. 20 item (12)</translation>
    </message>
    <message>
        <source>政府信息公开条例第20条第（十）项</source>
        <translation>Government Information Disclosure Regulations, art. 20 item (10)</translation>
    </message>
    <message>
        <source>政府信息公开条例第26条</source>
        <translation>Government Information Disclosure Regulations, art. 26</translation>
    </message>
    <message>
        <source>政府信息公开条例第55条</source>
        <translation>Government Information Disclosure Regulations, art. 55</translation>
    </message>
    <message>
        <source>政府投资条例第21条、第23条</source>
        <translation>Regulations on Government Investment, arts. 21 and 23</translation>
    </message>
    <message>
        <source>政府投资条例第25条</source>
        <translation>Regulations on Government Investment, art. 25</translation>
    </message>
    <message>
        <source>政府投资条例第9条、第30条</source>
        <translation>Regulations on Government Investment, arts. 9 and 30</translation>
    </message>
    <message>
        <source>政府网站发展指引；国家通用语言文字法（2025年修订，2026-01-01施行）第10条</source>
        <translation>Guidelines on Government Websites; Law on the Standard Spoken and Written Chinese Language (revised 2025, from 1 January 2026), art. 10</translation>
    </message>
    <message>
        <source>政府采购信息发布管理办法（财政部令第101号）</source>
        <translation>Measures for Publishing Government Procurement Information (Ministry of Finance Order No. 101)</translation>
    </message>
    <message>
        <source>政府采购法实施条例第43条</source>
        <translation>Regulations implementing the Government Procurement Law, art. 43</translation>
    </message>
    <message>
        <source>政府采购法实施条例第50条</source>
        <translation>Regulations implementing the Government Procurement Law, art. 50</translation>
    </message>
    <message>
        <source>政府采购法第11条</source>
        <translation>Government Procurement Law, art. 11</translation>
    </message>
    <message>
        <source>政府采购法第11条、第35条</source>
        <translation>Government Procurement Law, arts. 11 and 35</translation>
    </message>
    <message>
        <source>最低生活保障审核确认办法（民发〔2021〕57号）</source>
        <translation>Measures for Reviewing and Confirming Subsistence Allowances (Minfa [2021] No. 57)</translation>
    </message>
    <message>
        <source>未成年人保护法第4、103条；个人信息保护法第28至32条；传染病防治法（2025）第13、16条；社会救助法（2026）第11条</source>
        <translation>Law on the Protection of Minors, arts. 4 and 103; Personal Information Protection Law, arts. 28–32; Infectious Diseases Law (2025), arts. 13 and 16; Social Assistance Law (2026), art. 11</translation>
    </message>
    <message>
        <source>条例第11条</source>
        <translation>Disclosure Regulations, art. 11</translation>
    </message>
    <message>
        <source>条例第12条、第53条第2项</source>
        <translation>Disclosure Regulations, arts. 12 and 53 item 2</translation>
    </message>
    <message>
        <source>条例第14、15、16条</source>
        <translation>Disclosure Regulations, arts. 14, 15 and 16</translation>
    </message>
    <message>
        <source>条例第14条</source>
        <translation>Disclosure Regulations, art. 14</translation>
    </message>
    <message>
        <source>条例第15条</source>
        <translation>Disclosure Regulations, art. 15</translation>
    </message>
    <message>
        <source>条例第16条第1款</source>
        <translation>Disclosure Regulations, art. 16 para. 1</translation>
    </message>
    <message>
        <source>条例第16条第2款</source>
        <translation>Disclosure Regulations, art. 16 para. 2</translation>
    </message>
    <message>
        <source>条例第17条</source>
        <translation>Disclosure Regulations, art. 17</translation>
    </message>
    <message>
        <source>条例第23、26条</source>
        <translation>Disclosure Regulations, arts. 23 and 26</translation>
    </message>
    <message>
        <source>条例第26条</source>
        <translation>Disclosure Regulations, art. 26</translation>
    </message>
    <message>
        <source>条例第6条</source>
        <translation>Disclosure Regulations, art. 6</translation>
    </message>
    <message>
        <source>民办非企业单位年度检查办法（民政部令第27号）</source>
        <translation>Measures for Annual Inspection of Private Non-enterprise Units (Ministry of Civil Affairs Order No. 27)</translation>
    </message>
    <message>
        <source>民办非企业单位登记管理暂行条例</source>
        <translation>Interim Regulations on Registration of Private Non-enterprise Units</translation>
    </message>
    <message>
        <source>民办非企业单位登记管理暂行条例（国务院令第251号）</source>
        <translation>Interim Regulations on Registration of Private Non-enterprise Units (State Council Order No. 251)</translation>
    </message>
    <message>
        <source>测绘法第34、38、47条；地图管理条例第15条（公开地图须经审核）</source>
        <translation>Surveying and Mapping Law, arts. 34, 38 and 47; Regulations on Map Management, art. 15 (published maps need review)</translation>
    </message>
    <message>
        <source>特困人员认定办法（民发〔2021〕43号）</source>
        <translation>Measures for Identifying Persons in Extreme Hardship (Minfa [2021] No. 43)</translation>
    </message>
    <message>
        <source>环发〔2013〕81号</source>
        <translation>Huanfa [2013] No. 81</translation>
    </message>
    <message>
        <source>环境保护部令第34号</source>
        <translation>Ministry of Environmental Protection Order No. 34</translation>
    </message>
    <message>
        <source>环境监管重点单位名录管理办法</source>
        <translation>Measures for Lists of Key Units under Environmental Supervision</translation>
    </message>
    <message>
        <source>生态环境执法“双随机、一公开”</source>
        <translation>Environmental enforcement by random inspection and public release</translation>
    </message>
    <message>
        <source>生态环境法典（2026年8月15日起施行）第124条、第126条、第138条</source>
        <translation>Ecological and Environmental Code (from 15 August 2026), arts. 124, 126 and 138</translation>
    </message>
    <message>
        <source>生态环境法典（2026年8月15日起施行）第138条</source>
        <translation>Ecological and Environmental Code (from 15 August 2026), art. 138</translation>
    </message>
    <message>
        <source>生态环境法典（2026年8月15日起施行）第138条、第140条、第185条</source>
        <translation>Ecological and Environmental Code (from 15 August 2026), arts. 138, 140 and 185</translation>
    </message>
    <message>
        <source>生态环境法典（2026年8月15日起施行）第140条、第185条</source>
        <translation>Ecological and Environmental Code (from 15 August 2026), arts. 140 and 185</translation>
    </message>
    <message>
        <source>生态环境法典（2026年8月15日起施行）第145条、第146条</source>
        <translation>Ecological and Environmental Code (from 15 August 2026), arts. 145 and 146</translation>
    </message>
    <message>
        <source>生态环境法典（2026年8月15日起施行）第196条</source>
        <translation>Ecological and Environmental Code (from 15 August 2026), art. 196</translation>
    </message>
    <message>
        <source>生态环境法典（2026年8月15日起施行）第272条、第326条</source>
        <translation>Ecological and Environmental Code (from 15 August 2026), arts. 272 and 326</translation>
    </message>
    <message>
        <source>生态环境法典（2026年8月15日起施行）第51条</source>
        <translation>Ecological and Environmental Code (from 15 August 2026), art. 51</translation>
    </message>
    <message>
        <source>生态环境法典（2026年8月15日起施行）第54条、第138条第2款</source>
        <translation>Ecological and Environmental Code (from 15 August 2026), arts. 54 and 138 para. 2</translation>
    </message>
    <message>
        <source>社会保险法第28条</source>
        <translation>Social Insurance Law, art. 28</translation>
    </message>
    <message>
        <source>社会保险法第28条、第38条</source>
        <translation>Social Insurance Law, arts. 28 and 38</translation>
    </message>
    <message>
        <source>社会保险法第4条</source>
        <translation>Social Insurance Law, art. 4</translation>
    </message>
    <message>
        <source>社会保险法第70条</source>
        <translation>Social Insurance Law, art. 70</translation>
    </message>
    <message>
        <source>社会保险法第82条</source>
        <translation>Social Insurance Law, art. 82</translation>
    </message>
    <message>
        <source>社会团体登记管理条例</source>
        <translation>Regulations on Registration of Social Associations</translation>
    </message>
    <message>
        <source>社会团体登记管理条例第23条、民办非企业单位登记管理暂行条例第18条</source>
        <translation>Regulations on Registration of Social Associations, art. 23; Interim Regulations on Registration of Private Non-enterprise Units, art. 18</translation>
    </message>
    <message>
        <source>社会团体登记管理条例第28条</source>
        <translation>Regulations on Registration of Social Associations, art. 28</translation>
    </message>
    <message>
        <source>社会团体登记管理条例第30条至第32条</source>
        <translation>Regulations on Registration of Social Associations, arts. 30–32</translation>
    </message>
    <message>
        <source>社会团体登记管理条例（国务院令第250号，2016年修订）</source>
        <translation>Regulations on Registration of Social Associations (State Council Order No. 250, revised 2016)</translation>
    </message>
    <message>
        <source>社会救助法（2026年7月1日起施行）第11条、第45条</source>
        <translation>Social Assistance Law (from 1 July 2026), arts. 11 and 45</translation>
    </message>
    <message>
        <source>社会救助法（2026年7月1日起施行）第16条、第17条、第67条</source>
        <translation>Social Assistance Law (from 1 July 2026), arts. 16, 17 and 67</translation>
    </message>
    <message>
        <source>社会救助法（2026年7月1日起施行）第17条、第19条、第67条</source>
        <translation>Social Assistance Law (from 1 July 2026), arts. 17, 19 and 67</translation>
    </message>
    <message>
        <source>社会救助法（2026年7月1日起施行）第18条、第19条、第67条</source>
        <translation>Social Assistance Law (from 1 July 2026), arts. 18, 19 and 67</translation>
    </message>
    <message>
        <source>社会救助法（2026年7月1日起施行）第24条、第67条</source>
        <translation>Social Assistance Law (from 1 July 2026), arts. 24 and 67</translation>
    </message>
    <message>
        <source>社会救助法（2026年7月1日起施行）第29条、第50条、第67条</source>
        <translation>Social Assistance Law (from 1 July 2026), arts. 29, 50 and 67</translation>
    </message>
    <message>
        <source>社会组织信用信息管理办法（民政部令第60号）</source>
        <translation>Measures for Credit Information of Social Organisations (Ministry of Civil Affairs Order No. 60)</translation>
    </message>
    <message>
        <source>社会组织登记管理机关行政处罚程序规定（民政部令第68号）</source>
        <translation>Provisions on Penalty Procedure of Social Organisation Registrars (Ministry of Civil Affairs Order No. 68)</translation>
    </message>
    <message>
        <source>社会组织评估管理办法（2026年3月1日起施行）</source>
        <translation>Measures for Evaluation of Social Organisations (from 1 March 2026)</translation>
    </message>
    <message>
        <source>突发事件应对法（2024年修订）第7条</source>
        <translation>Emergency Response Law (revised 2024), art. 7</translation>
    </message>
    <message>
        <source>突发公共卫生事件应对法（2025年11月1日起施行）第40条</source>
        <translation>Public Health Emergency Response Law (from 1 November 2025), art. 40</translation>
    </message>
    <message>
        <source>突发环境事件调查处理办法（环境保护部令第32号）</source>
        <translation>Measures for Investigating Environmental Emergencies (Ministry of Environmental Protection Order No. 32)</translation>
    </message>
    <message>
        <source>统计法第26、27条；条例第6条</source>
        <translation>Statistics Law, arts. 26 and 27; Disclosure Regulations, art. 6</translation>
    </message>
    <message>
        <source>药品管理法第100条、第101条</source>
        <translation>Drug Administration Law, arts. 100 and 101</translation>
    </message>
    <message>
        <source>药品管理法第105条</source>
        <translation>Drug Administration Law, art. 105</translation>
    </message>
    <message>
        <source>药品管理法第107条</source>
        <translation>Drug Administration Law, art. 107</translation>
    </message>
    <message>
        <source>药品管理法第99条</source>
        <translation>Drug Administration Law, art. 99</translation>
    </message>
    <message>
        <source>药品质量抽查检验管理办法（国药监药管〔2019〕34号）</source>
        <translation>Measures for Drug Quality Sampling (Guoyaojianyaoguan [2019] No. 34)</translation>
    </message>
    <message>
        <source>行政处罚法第48条</source>
        <translation>Administrative Penalty Law, art. 48</translation>
    </message>
    <message>
        <source>行政许可法第20条、第21条</source>
        <translation>Administrative Licensing Law, arts. 20 and 21</translation>
    </message>
    <message>
        <source>行政许可法第30条</source>
        <translation>Administrative Licensing Law, art. 30</translation>
    </message>
    <message>
        <source>行政许可法第40条</source>
        <translation>Administrative Licensing Law, art. 40</translation>
    </message>
    <message>
        <source>行政许可法第5条</source>
        <translation>Administrative Licensing Law, art. 5</translation>
    </message>
    <message>
        <source>财办库〔2020〕50号</source>
        <translation>Caibanku [2020] No. 50</translation>
    </message>
    <message>
        <source>财库〔2015〕135号</source>
        <translation>Caiku [2015] No. 135</translation>
    </message>
    <message>
        <source>财库〔2020〕10号</source>
        <translation>Caiku [2020] No. 10</translation>
    </message>
    <message>
        <source>财政部令第87号第69条</source>
        <translation>Ministry of Finance Order No. 87, art. 69</translation>
    </message>
    <message>
        <source>财政部令第94号</source>
        <translation>Ministry of Finance Order No. 94</translation>
    </message>
    <message>
        <source>财预〔2016〕143号</source>
        <translation>Caiyu [2016] No. 143</translation>
    </message>
    <message>
        <source>预算法实施条例第6条</source>
        <translation>Regulations implementing the Budget Law, art. 6</translation>
    </message>
    <message>
        <source>预算法实施条例第6条（功能分类到项、基本支出经济分类到款）</source>
        <translation>Regulations implementing the Budget Law, art. 6 (functions to the item, economic classes of basic expenditure to the section)</translation>
    </message>
    <message>
        <source>预算法第14条</source>
        <translation>Budget Law, art. 14</translation>
    </message>
    <message>
        <source>预算法第14条、第16条、第52条</source>
        <translation>Budget Law, arts. 14, 16 and 52</translation>
    </message>
    <message>
        <source>预算法第14条、第67条</source>
        <translation>Budget Law, arts. 14 and 67</translation>
    </message>
    <message>
        <source>预算法第14条、第77条</source>
        <translation>Budget Law, arts. 14 and 77</translation>
    </message>
    <message>
        <source>预算法第69条</source>
        <translation>Budget Law, art. 69</translation>
    </message>
    <message>
        <source>食品安全抽样检验管理办法（市场监管总局令第15号）</source>
        <translation>Measures for Food Safety Sampling (State Administration for Market Regulation Order No. 15)</translation>
    </message>
    <message>
        <source>食品安全法第109条、第118条</source>
        <translation>Food Safety Law, arts. 109 and 118</translation>
    </message>
    <message>
        <source>食品安全法第113条</source>
        <translation>Food Safety Law, art. 113</translation>
    </message>
    <message>
        <source>食品安全法第118条</source>
        <translation>Food Safety Law, art. 118</translation>
    </message>
    <message>
        <source>食品安全法第22条、第118条</source>
        <translation>Food Safety Law, arts. 22 and 118</translation>
    </message>
    <message>
        <source>食品安全法第78条（保健食品）</source>
        <translation>Food Safety Law, art. 78 (health food)</translation>
    </message>
    <message>
        <source>食品安全法第87条、第118条</source>
        <translation>Food Safety Law, arts. 87 and 118</translation>
    </message>
</context>
<context>
    <name>lexicons</name>
    <message>
        <source>不是姓名的词</source>
        <translation>Words that are no names</translation>
    </message>
    <message>
        <source>不规范表述（错 =&gt; 对）</source>
        <translation>Irregular wording (wrong =&gt; right)</translation>
    </message>
    <message>
        <source>公务邮箱前的字样</source>
        <translation>Labels of office mailboxes</translation>
    </message>
    <message>
        <source>内部标志</source>
        <translation>Internal mark</translation>
    </message>
    <message>
        <source>办公地址前的字样</source>
        <translation>Labels of office addresses</translation>
    </message>
    <message>
        <source>办公电话前的字样</source>
        <translation>Labels of office telephones</translation>
    </message>
    <message>
        <source>商业秘密标志</source>
        <translation>Marks of trade secrets</translation>
    </message>
    <message>
        <source>商业秘密的内容</source>
        <translation>Contents of trade secrets</translation>
    </message>
    <message>
        <source>姓名可以公开的职务</source>
        <translation>Posts whose holders are public</translation>
    </message>
    <message>
        <source>机关、企业名称的结尾</source>
        <translation>Ends of names of organs and firms</translation>
    </message>
    <message>
        <source>病名</source>
        <translation>Illnesses</translation>
    </message>
</context>
<context>
    <name>notifying</name>
    <message>
        <source>发布异常新增 {n} 件</source>
        <translation>{n} more delivery problems</translation>
    </message>
    <message>
        <source>新进入快到期 {n} 件</source>
        <translation>{n} more due soon</translation>
    </message>
    <message>
        <source>新退回给您 {n} 件</source>
        <translation>{n} more returned to you</translation>
    </message>
    <message>
        <source>新逾期 {n} 件</source>
        <translation>{n} more overdue</translation>
    </message>
</context>
<context>
    <name>outbox</name>
    <message>
        <source>到 {when} 才公开。</source>
        <translation>Not public before {when}.</translation>
    </message>
    <message>
        <source>区里来件 {n} 件</source>
        <translation>{n} from the district</translation>
    </message>
    <message>
        <source>发布端已有另一个版本：请对照两个版本，由签发人决定。</source>
        <translation>The endpoint has another version: compare both, the signer decides.</translation>
    </message>
    <message>
        <source>发布端没有接受，已退回起草人：{answer}</source>
        <translation>The endpoint refused it; returned to the clerk: {answer}</translation>
    </message>
    <message>
        <source>同一事项较早的一版还没有送达，按次序等它。</source>
        <translation>An earlier version of it has not arrived yet; this one waits for it.</translation>
    </message>
    <message>
        <source>夜间核对：{n} 件与签发的不一致，请看“公开情况”</source>
        <translation>Nightly check: {n} not as signed; see "Publication"</translation>
    </message>
    <message>
        <source>有 {n} 件区里来件签名不对，没有收下</source>
        <translation>{n} from the district with a wrong signature, not taken in</translation>
    </message>
    <message>
        <source>正在发送</source>
        <translation>Sending</translation>
    </message>
    <message>
        <source>正在发送附件：{name}　{done} / {size} MB</source>
        <translation>Sending file: {name}  {done} / {size} MB</translation>
    </message>
    <message>
        <source>没有填发布端的地址、账号和口令。</source>
        <translation>The endpoint's address, account and password are not filled in.</translation>
    </message>
    <message>
        <source>没有开始自动发送：请按“立即发送”。</source>
        <translation>Automatic sending has not started: press "Send now".</translation>
    </message>
    <message>
        <source>没有收全</source>
        <translation>Not everything was fetched</translation>
    </message>
    <message>
        <source>没有新的区里来件</source>
        <translation>Nothing new from the district</translation>
    </message>
    <message>
        <source>由本人停止发送。</source>
        <translation>Sending stopped by you.</translation>
    </message>
    <message>
        <source>第 {n} 次没有成功，{when} 再试：{answer}</source>
        <translation>Try {n} failed, next one {when}: {answer}</translation>
    </message>
    <message>
        <source>等下一轮自动发送。</source>
        <translation>Goes out in the next round.</translation>
    </message>
    <message>
        <source>联网后会自动再收。</source>
        <translation>It is fetched again once online.</translation>
    </message>
    <message>
        <source>请在“待发与已发”里填好。</source>
        <translation>Fill them in under "Outbox".</translation>
    </message>
    <message>
        <source>还不能收取</source>
        <translation>Cannot fetch yet</translation>
    </message>
</context>
<context>
    <name>outcomes</name>
    <message>
        <source>不予公开，请写明依据和理由</source>
        <translation>Withhold: give the ground and the reason</translation>
    </message>
    <message>
        <source>不属于应当主动公开的内容，可以依申请提供</source>
        <translation>Not to be disclosed proactively; available on request</translation>
    </message>
    <message>
        <source>公开后可能危及国家安全、公共安全、经济安全、社会稳定</source>
        <translation>May endanger state, public or economic security or social stability</translation>
    </message>
    <message>
        <source>内容不完整，请补齐后重新送审</source>
        <translation>Incomplete: please complete and submit again</translation>
    </message>
    <message>
        <source>区分处理后公开，请写明依据和要隐去的内容</source>
        <translation>Disclose in part: give the ground and what is left out</translation>
    </message>
    <message>
        <source>只涉及特定申请人的利益</source>
        <translation>Concerns the interests of one applicant only</translation>
    </message>
    <message>
        <source>含个人信息，请遮盖或删除后重新送审</source>
        <translation>Holds personal information: please mask or delete and submit again</translation>
    </message>
    <message>
        <source>属于内部事务信息或过程性信息</source>
        <translation>Internal affairs or information in process</translation>
    </message>
    <message>
        <source>报请确定，请写明报给谁和要确定什么</source>
        <translation>Refer: say to whom and what is to be determined</translation>
    </message>
    <message>
        <source>政府信息公开条例第13条第2款</source>
        <translation>Disclosure Regulations, art. 13 para. 2</translation>
    </message>
    <message>
        <source>政府信息公开条例第14条</source>
        <translation>Disclosure Regulations, art. 14</translation>
    </message>
    <message>
        <source>政府信息公开条例第15条</source>
        <translation>Disclosure Regulations, art. 15</translation>
    </message>
    <message>
        <source>政府信息公开条例第16条</source>
        <translation>Disclosure Regulations, art. 16</translation>
    </message>
    <message>
        <source>政府信息公开条例第17条</source>
        <translation>Disclosure Regulations, art. 17</translation>
    </message>
    <message>
        <source>政府信息公开条例第27条</source>
        <translation>Disclosure Regulations, art. 27</translation>
    </message>
    <message>
        <source>政府信息公开条例第37条</source>
        <translation>Disclosure Regulations, art. 37</translation>
    </message>
    <message>
        <source>数据与来源不一致，请核对后重新送审</source>
        <translation>Figures differ from their source: please check and submit again</translation>
    </message>
    <message>
        <source>文字表述不准确，请修改后重新送审</source>
        <translation>Wording is inexact: please change and submit again</translation>
    </message>
    <message>
        <source>是否涉密不能确定，报主管部门确定</source>
        <translation>Whether it is secret is unclear: to the competent authority</translation>
    </message>
    <message>
        <source>是否涉密不能确定，报同级保密行政管理部门确定</source>
        <translation>Whether it is secret is unclear: to the secrecy administration</translation>
    </message>
    <message>
        <source>涉及商业秘密、个人隐私，公开会损害第三方合法权益</source>
        <translation>Trade secret or privacy: a third party's lawful interests would suffer</translation>
    </message>
    <message>
        <source>涉及国家秘密</source>
        <translation>State secret</translation>
    </message>
    <message>
        <source>转为依申请公开，请写明依据和理由</source>
        <translation>On request only: give the ground and the reason</translation>
    </message>
    <message>
        <source>退回起草人，请写明要改什么</source>
        <translation>Return to the drafter: say what to change</translation>
    </message>
    <message>
        <source>隐去不应当公开的内容后公开</source>
        <translation>Disclosed without what must not be disclosed</translation>
    </message>
    <message>
        <source>隐去涉及个人隐私的内容后公开</source>
        <translation>Disclosed without what concerns privacy</translation>
    </message>
    <message>
        <source>隐去涉及商业秘密的内容后公开</source>
        <translation>Disclosed without what is a trade secret</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>书签</source>
        <translation>bookmark</translation>
    </message>
    <message>
        <source>全文</source>
        <translation>whole document</translation>
    </message>
    <message>
        <source>公式</source>
        <translation>formula</translation>
    </message>
    <message>
        <source>内嵌网页</source>
        <translation>embedded page</translation>
    </message>
    <message>
        <source>历史版本{0}</source>
        <translation>earlier version {0}</translation>
    </message>
    <message>
        <source>压缩包</source>
        <translation>archive</translation>
    </message>
    <message>
        <source>压缩包内“{0}”</source>
        <translation>in the archive "{0}"</translation>
    </message>
    <message>
        <source>压缩包内文件名</source>
        <translation>file name in the archive</translation>
    </message>
    <message>
        <source>压缩包注释</source>
        <translation>comment of the archive</translation>
    </message>
    <message>
        <source>及以后</source>
        <translation>and after</translation>
    </message>
    <message>
        <source>名称定义</source>
        <translation>defined names</translation>
    </message>
    <message>
        <source>命名位置</source>
        <translation>named places</translation>
    </message>
    <message>
        <source>图形</source>
        <translation>shape</translation>
    </message>
    <message>
        <source>图形和附属内容</source>
        <translation>shapes and parts</translation>
    </message>
    <message>
        <source>图片</source>
        <translation>picture</translation>
    </message>
    <message>
        <source>图片之后</source>
        <translation>after the picture</translation>
    </message>
    <message>
        <source>图片之后的数据</source>
        <translation>data after the picture</translation>
    </message>
    <message>
        <source>图片属性</source>
        <translation>picture properties</translation>
    </message>
    <message>
        <source>图片文字</source>
        <translation>text in the picture</translation>
    </message>
    <message>
        <source>图片说明</source>
        <translation>picture description</translation>
    </message>
    <message>
        <source>域和控件</source>
        <translation>fields and controls</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>备注母版</source>
        <translation>notes master</translation>
    </message>
    <message>
        <source>尾注</source>
        <translation>endnote</translation>
    </message>
    <message>
        <source>属性</source>
        <translation>properties</translation>
    </message>
    <message>
        <source>嵌入的文件</source>
        <translation>embedded file</translation>
    </message>
    <message>
        <source>工作簿设置</source>
        <translation>workbook settings</translation>
    </message>
    <message>
        <source>工作表“{0}”</source>
        <translation>sheet "{0}"</translation>
    </message>
    <message>
        <source>工作表名</source>
        <translation>sheet name</translation>
    </message>
    <message>
        <source>所画的文字</source>
        <translation>drawn text</translation>
    </message>
    <message>
        <source>批注</source>
        <translation>comment</translation>
    </message>
    <message>
        <source>批注作者</source>
        <translation>comment author</translation>
    </message>
    <message>
        <source>批注作者和标签</source>
        <translation>comment authors and labels</translation>
    </message>
    <message>
        <source>数字格式</source>
        <translation>number format</translation>
    </message>
    <message>
        <source>文件内部数据</source>
        <translation>internal data</translation>
    </message>
    <message>
        <source>文件名</source>
        <translation>file name</translation>
    </message>
    <message>
        <source>文件属性</source>
        <translation>file properties</translation>
    </message>
    <message>
        <source>文件结构</source>
        <translation>file structure</translation>
    </message>
    <message>
        <source>文件结构注释</source>
        <translation>comment of the file structure</translation>
    </message>
    <message>
        <source>文本框</source>
        <translation>text box</translation>
    </message>
    <message>
        <source>文档属性</source>
        <translation>Document properties</translation>
    </message>
    <message>
        <source>文档缩略图</source>
        <translation>document thumbnail</translation>
    </message>
    <message>
        <source>文档设置</source>
        <translation>document settings</translation>
    </message>
    <message>
        <source>文档部件</source>
        <translation>document part</translation>
    </message>
    <message>
        <source>方案</source>
        <translation>scenario</translation>
    </message>
    <message>
        <source>替换文字</source>
        <translation>alternative text</translation>
    </message>
    <message>
        <source>未使用的共享文字</source>
        <translation>unused shared text</translation>
    </message>
    <message>
        <source>未列入放映的幻灯片</source>
        <translation>slide left out of the show</translation>
    </message>
    <message>
        <source>未引用的页面内容</source>
        <translation>content that no page shows</translation>
    </message>
    <message>
        <source>条件格式</source>
        <translation>conditional format</translation>
    </message>
    <message>
        <source>样式名</source>
        <translation>style name</translation>
    </message>
    <message>
        <source>正文</source>
        <translation>text</translation>
    </message>
    <message>
        <source>母版</source>
        <translation>master</translation>
    </message>
    <message>
        <source>注释</source>
        <translation>comment</translation>
    </message>
    <message>
        <source>版式</source>
        <translation>layout</translation>
    </message>
    <message>
        <source>的透明部分</source>
        <translation>transparent part</translation>
    </message>
    <message>
        <source>看不见的文字</source>
        <translation>invisible text</translation>
    </message>
    <message>
        <source>第{0}张幻灯片</source>
        <translation>slide {0}</translation>
    </message>
    <message>
        <source>第{0}段</source>
        <translation>paragraph {0}</translation>
    </message>
    <message>
        <source>第{0}行</source>
        <translation>row {0}</translation>
    </message>
    <message>
        <source>第{0}行第{1}列</source>
        <translation>row {0} column {1}</translation>
    </message>
    <message>
        <source>第{0}行第{1}格</source>
        <translation>row {0} cell {1}</translation>
    </message>
    <message>
        <source>第{0}页</source>
        <translation>page {0}</translation>
    </message>
    <message>
        <source>等</source>
        <translation>and others</translation>
    </message>
    <message>
        <source>筛选条件</source>
        <translation>filter</translation>
    </message>
    <message>
        <source>缓存的数据</source>
        <translation>cached data</translation>
    </message>
    <message>
        <source>编辑软件的私有数据</source>
        <translation>private data of the editing program</translation>
    </message>
    <message>
        <source>缩略图</source>
        <translation>thumbnail</translation>
    </message>
    <message>
        <source>网页内嵌的文件</source>
        <translation>file embedded in the page</translation>
    </message>
    <message>
        <source>网页属性</source>
        <translation>page attribute</translation>
    </message>
    <message>
        <source>网页正文</source>
        <translation>page text</translation>
    </message>
    <message>
        <source>网页注释</source>
        <translation>page comment</translation>
    </message>
    <message>
        <source>网页脚本</source>
        <translation>page script</translation>
    </message>
    <message>
        <source>网页表{0}</source>
        <translation>page table {0}</translation>
    </message>
    <message>
        <source>脚本</source>
        <translation>script</translation>
    </message>
    <message>
        <source>脚注</source>
        <translation>footnote</translation>
    </message>
    <message>
        <source>至</source>
        <translation>to</translation>
    </message>
    <message>
        <source>表{0}</source>
        <translation>table {0}</translation>
    </message>
    <message>
        <source>表单域</source>
        <translation>form field</translation>
    </message>
    <message>
        <source>表单数据</source>
        <translation>form data</translation>
    </message>
    <message>
        <source>表格</source>
        <translation>table</translation>
    </message>
    <message>
        <source>讲义母版</source>
        <translation>handout master</translation>
    </message>
    <message>
        <source>设置</source>
        <translation>settings</translation>
    </message>
    <message>
        <source>输入提示</source>
        <translation>input prompt</translation>
    </message>
    <message>
        <source>邮件头</source>
        <translation>mail header</translation>
    </message>
    <message>
        <source>邮件正文</source>
        <translation>mail text</translation>
    </message>
    <message>
        <source>邮件附件“{0}”</source>
        <translation>mail attachment "{0}"</translation>
    </message>
    <message>
        <source>链接</source>
        <translation>link</translation>
    </message>
    <message>
        <source>链接地址</source>
        <translation>link address</translation>
    </message>
    <message>
        <source>附件</source>
        <translation>attachment</translation>
    </message>
    <message>
        <source>附件“{0}”</source>
        <translation>attachment "{0}"</translation>
    </message>
    <message>
        <source>附件说明</source>
        <translation>attachment description</translation>
    </message>
    <message>
        <source>页眉</source>
        <translation>header</translation>
    </message>
    <message>
        <source>页眉页脚</source>
        <translation>header and footer</translation>
    </message>
    <message>
        <source>页眉页脚和样式</source>
        <translation>header, footer and styles</translation>
    </message>
    <message>
        <source>页码标签</source>
        <translation>page label</translation>
    </message>
    <message>
        <source>页脚</source>
        <translation>footer</translation>
    </message>
    <message>
        <source>（修订前）</source>
        <translation>(before the change)</translation>
    </message>
</context>
<context>
    <name>practice</name>
    <message>
        <source>演练单位，内容都是编的。所有人的口令都是：{passphrase}</source>
        <translation>Practice, all invented. Everybody's passphrase: {passphrase}</translation>
    </message>
</context>
<context>
    <name>published</name>
    <message>
        <source>{0}　{1}　{2}</source>
        <translation>{0}  {1}  {2}</translation>
    </message>
    <message>
        <source>不早于 {0}</source>
        <translation>not before {0}</translation>
    </message>
    <message>
        <source>依据哪部法律第几条</source>
        <translation>Which law, which article</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>原因（网上只显示这一项）</source>
        <translation>Reason (all that is shown online)</translation>
    </message>
    <message>
        <source>情况说明（留在本单位）</source>
        <translation>What happened (stays in the office)</translation>
    </message>
    <message>
        <source>意见（可不填）</source>
        <translation>Opinion (may be left empty)</translation>
    </message>
    <message>
        <source>撤回已公开的内容</source>
        <translation>Withdraw what is published</translation>
    </message>
    <message>
        <source>更正{0}：{1}</source>
        <translation>Corrects {0}: {1}</translation>
    </message>
    <message>
        <source>更正已公开的内容</source>
        <translation>Correct what is published</translation>
    </message>
    <message>
        <source>更正说明（随记录公开，只说改了什么）</source>
        <translation>Note on the correction (public; say only what changed)</translation>
    </message>
    <message>
        <source>紧急撤回：先撤下，由签发人一个工作日内补签</source>
        <translation>Emergency withdrawal: taken down now, endorsed by the signer within one working day</translation>
    </message>
    <message>
        <source>补签紧急撤回</source>
        <translation>Endorse the emergency withdrawal</translation>
    </message>
</context>
<context>
    <name>records</name>
    <message>
        <source>10年</source>
        <translation>10 years</translation>
    </message>
    <message>
        <source>30年</source>
        <translation>30 years</translation>
    </message>
    <message>
        <source>{0}审　{1}</source>
        <translation>Review {0}  {1}</translation>
    </message>
    <message>
        <source>{0}的结果</source>
        <translation>Answer to: {0}</translation>
    </message>
    <message>
        <source>{0}起，{1}办结：{2}</source>
        <translation>from {0}, closed {1}: {2}</translation>
    </message>
    <message>
        <source>{0}起，期限 {1}</source>
        <translation>from {0}, due {1}</translation>
    </message>
    <message>
        <source>{0}起，等待答复</source>
        <translation>from {0}, waiting for an answer</translation>
    </message>
    <message>
        <source>保管期限</source>
        <translation>Kept for</translation>
    </message>
    <message>
        <source>决定和依据</source>
        <translation>Decision and ground</translation>
    </message>
    <message>
        <source>函号</source>
        <translation>Letter no.</translation>
    </message>
    <message>
        <source>发函日期</source>
        <translation>Sent on</translation>
    </message>
    <message>
        <source>复函文号</source>
        <translation>Answer no.</translation>
    </message>
    <message>
        <source>对照的来源、发现的差错（可不填）</source>
        <translation>Sources compared, mistakes found (may be left empty)</translation>
    </message>
    <message>
        <source>征求意见的内容</source>
        <translation>What the opinion is asked about</translation>
    </message>
    <message>
        <source>报请确定的答复</source>
        <translation>Answer to the referral</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>机关名称</source>
        <translation>Organ</translation>
    </message>
    <message>
        <source>档号</source>
        <translation>Archive no.</translation>
    </message>
    <message>
        <source>永久</source>
        <translation>For good</translation>
    </message>
    <message>
        <source>由谁确定</source>
        <translation>Who decides</translation>
    </message>
    <message>
        <source>登记{0}</source>
        <translation>Record: {0}</translation>
    </message>
    <message>
        <source>第三方名称</source>
        <translation>Third party</translation>
    </message>
    <message>
        <source>答复文号</source>
        <translation>Answer no.</translation>
    </message>
    <message>
        <source>答复日期</source>
        <translation>Answered on</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>结论</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>请对方确认的内容</source>
        <translation>What is to be confirmed</translation>
    </message>
</context>
<context>
    <name>register</name>
    <message>
        <source>{0} 打印{1} {2} 份，第 {3} 页</source>
        <translation>{0} printed {1}, {2} copies, pages {3}</translation>
    </message>
    <message>
        <source>到期未撤</source>
        <translation>Overdue on board</translation>
    </message>
    <message>
        <source>另有 {0} 次打印</source>
        <translation>{0} more printings</translation>
    </message>
    <message>
        <source>已印</source>
        <translation>Printed</translation>
    </message>
    <message>
        <source>已更正</source>
        <translation>Corrected</translation>
    </message>
    <message>
        <source>已说明</source>
        <translation>Explained</translation>
    </message>
    <message>
        <source>张贴中</source>
        <translation>On the board</translation>
    </message>
    <message>
        <source>待印</source>
        <translation>To print</translation>
    </message>
    <message>
        <source>待张贴</source>
        <translation>To post</translation>
    </message>
    <message>
        <source>更正中</source>
        <translation>Being corrected</translation>
    </message>
    <message>
        <source>缺号</source>
        <translation>Gaps</translation>
    </message>
    <message>
        <source>送审稿</source>
        <translation>Draft</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>{n} 个“不适用”没有写理由</source>
        <translation>{n} "n/a" without a reason</translation>
    </message>
    <message>
        <source>{n} 个问题答“否”，只能退回</source>
        <translation>{n} answered "no": it can only be returned</translation>
    </message>
    <message>
        <source>{n} 件</source>
        <translation>{n}</translation>
    </message>
    <message>
        <source>{n} 处疑点没有处置</source>
        <translation>{n} findings open</translation>
    </message>
    <message>
        <source>{step}（本步）</source>
        <translation>{step} (this step)</translation>
    </message>
    <message>
        <source>修改后又送来的：{revision}由{name}退回，{why}</source>
        <translation>Changed and sent again: {name} returned {revision}: {why}</translation>
    </message>
    <message>
        <source>公开期限 {due}</source>
        <translation>Due {due}</translation>
    </message>
    <message>
        <source>只能查看：{0}。</source>
        <translation>Read only: {0}.</translation>
    </message>
    <message>
        <source>已报请确定，等待答复。</source>
        <translation>Referred, waiting for the answer.</translation>
    </message>
    <message>
        <source>扫描：发现 {n} 处</source>
        <translation>Scan: {n} found</translation>
    </message>
    <message>
        <source>扫描：未发现</source>
        <translation>Scan: nothing found</translation>
    </message>
    <message>
        <source>没有记录</source>
        <translation>No records</translation>
    </message>
    <message>
        <source>起草 {name}</source>
        <translation>Drafted by {name}</translation>
    </message>
    <message>
        <source>还有 {n} 个问题没有答</source>
        <translation>{n} questions unanswered</translation>
    </message>
    <message>
        <source>，{n} 件等待答复</source>
        <translation>, {n} waiting for an answer</translation>
    </message>
    <message>
        <source>，{n} 处待处置</source>
        <translation>, {n} to settle</translation>
    </message>
    <message>
        <source>，均已处置</source>
        <translation>, all settled</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>人员</source>
        <translation>People</translation>
    </message>
    <message>
        <source>依据待核</source>
        <translation>Citations to verify</translation>
    </message>
    <message>
        <source>单位资料</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>印章</source>
        <translation>Seal</translation>
    </message>
    <message>
        <source>发布端</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>备份</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>外观和语言</source>
        <translation>Look and language</translation>
    </message>
    <message>
        <source>往来单位</source>
        <translation>Other offices</translation>
    </message>
    <message>
        <source>快捷键</source>
        <translation>Keyboard</translation>
    </message>
    <message>
        <source>我的账号</source>
        <translation>My account</translation>
    </message>
    <message>
        <source>掩码</source>
        <translation>Masks</translation>
    </message>
    <message>
        <source>本单位的表单</source>
        <translation>Our own forms</translation>
    </message>
    <message>
        <source>系统通知</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>索引号</source>
        <translation>Index number</translation>
    </message>
    <message>
        <source>词库</source>
        <translation>Lexicons</translation>
    </message>
    <message>
        <source>退回理由</source>
        <translation>Reasons to return</translation>
    </message>
    <message>
        <source>附件存放</source>
        <translation>Attachments</translation>
    </message>
</context>
<context>
    <name>tour</name>
    <message>
        <source>下一步</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>保存、待发和锁定</source>
        <translation>Saving, sending and the lock</translation>
    </message>
    <message>
        <source>公开事项</source>
        <translation>Disclosures</translation>
    </message>
    <message>
        <source>写的内容自动保存，时间写在左边。右边是还没有发出去的件数、帮助和锁定。离开座位请按 Ctrl+L。</source>
        <translation>What you write is saved by itself, the time stands at the left. At the right: what is not sent yet, help and the lock. Press Ctrl+L when you leave your seat.</translation>
    </message>
    <message>
        <source>去哪里</source>
        <translation>Where to go</translation>
    </message>
    <message>
        <source>工作台、九个重点领域和流程的每一步。数字是在办的件数。上下方向键可以走。</source>
        <translation>The workbench, the nine key areas and every step of the flow. The figures say how much is under way. The arrow keys walk it.</translation>
    </message>
    <message>
        <source>帮助</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>按 Ctrl+F，输入标题、文号或起草人里的几个字，列表马上变。</source>
        <translation>Press Ctrl+F and type a few characters of a title, number or clerk; the list follows at once.</translation>
    </message>
    <message>
        <source>查找</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>每一屏右上角的深色按钮，写着接下来该做的事。</source>
        <translation>The dark button at the top right of every screen says what comes next.</translation>
    </message>
    <message>
        <source>选中一件，按回车打开。轮到您审的打开审查台，其余打开填报页。</source>
        <translation>Choose one and press Enter. What you have to review opens on the review desk, all else in the editor.</translation>
    </message>
    <message>
        <source>随时按 F1，打开的就是您正在用的那一页的说明。</source>
        <translation>Press F1 at any time: it opens the page about where you are.</translation>
    </message>
</context>
<context>
    <name>transfer</name>
    <message>
        <source>× 不能收</source>
        <translation>× Cannot be taken in</translation>
    </message>
    <message>
        <source>□ 已另存为草稿</source>
        <translation>□ Copied as a draft</translation>
    </message>
    <message>
        <source>□ 本库已有，完全一样</source>
        <translation>□ Here already, the same</translation>
    </message>
    <message>
        <source>□ 本库的更新</source>
        <translation>□ Newer here</translation>
    </message>
    <message>
        <source>▲ 两边都改过，不会覆盖</source>
        <translation>▲ Changed on both sides, stays</translation>
    </message>
    <message>
        <source>○ 对方的草稿，可另存</source>
        <translation>○ Their draft, can be copied</translation>
    </message>
    <message>
        <source>● 从本库的接着办下来</source>
        <translation>● Goes on from ours</translation>
    </message>
    <message>
        <source>● 新的，收下后接着办</source>
        <translation>● New, goes on here</translation>
    </message>
    <message>
        <source>办理到</source>
        <translation>Stands at</translation>
    </message>
    <message>
        <source>签名不成立</source>
        <translation>signature does not hold</translation>
    </message>
    <message>
        <source>签名成立</source>
        <translation>signature holds</translation>
    </message>
    <message>
        <source>附件</source>
        <translation>Files</translation>
    </message>
</context>
<context>
    <name>units</name>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>mg/L</source>
        <translation>mg/L</translation>
    </message>
    <message>
        <source>万元</source>
        <translation>CNY 10,000</translation>
    </message>
    <message>
        <source>个</source>
        <translation>no.</translation>
    </message>
    <message>
        <source>人</source>
        <translation>persons</translation>
    </message>
    <message>
        <source>人次</source>
        <translation>person-times</translation>
    </message>
    <message>
        <source>件</source>
        <translation>items</translation>
    </message>
    <message>
        <source>份</source>
        <translation>copies</translation>
    </message>
    <message>
        <source>例</source>
        <translation>cases</translation>
    </message>
    <message>
        <source>元</source>
        <translation>CNY</translation>
    </message>
    <message>
        <source>元/人·月</source>
        <translation>CNY/person/month</translation>
    </message>
    <message>
        <source>元/平方米</source>
        <translation>CNY/m²</translation>
    </message>
    <message>
        <source>公顷</source>
        <translation>ha</translation>
    </message>
    <message>
        <source>分</source>
        <translation>points</translation>
    </message>
    <message>
        <source>吨</source>
        <translation>t</translation>
    </message>
    <message>
        <source>天</source>
        <translation>days</translation>
    </message>
    <message>
        <source>套</source>
        <translation>flats</translation>
    </message>
    <message>
        <source>家</source>
        <translation>units</translation>
    </message>
    <message>
        <source>家次</source>
        <translation>visits</translation>
    </message>
    <message>
        <source>工作日</source>
        <translation>working days</translation>
    </message>
    <message>
        <source>平方米</source>
        <translation>m²</translation>
    </message>
    <message>
        <source>年</source>
        <translation>yr</translation>
    </message>
    <message>
        <source>张</source>
        <translation>beds</translation>
    </message>
    <message>
        <source>户</source>
        <translation>households</translation>
    </message>
    <message>
        <source>批次</source>
        <translation>batches</translation>
    </message>
    <message>
        <source>日历天</source>
        <translation>calendar days</translation>
    </message>
    <message>
        <source>种</source>
        <translation>kinds</translation>
    </message>
    <message>
        <source>米</source>
        <translation>m</translation>
    </message>
    <message>
        <source>辆</source>
        <translation>vehicles</translation>
    </message>
    <message>
        <source>项</source>
        <translation>items</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>{day}（{meaning}）</source>
        <translation>{day} ({meaning})</translation>
    </message>
    <message>
        <source>{month}月{day}日</source>
        <translation>{day} {name}</translation>
    </message>
    <message>
        <source>{start}至{end}</source>
        <translation>{start} to {end}</translation>
    </message>
    <message>
        <source>{year}年{month}月{day}日</source>
        <translation>{day} {name} {year}</translation>
    </message>
    <message>
        <source>一校　对照来源</source>
        <translation>1st proof  against sources</translation>
    </message>
    <message>
        <source>三校　排版终稿</source>
        <translation>3rd proof  final layout</translation>
    </message>
    <message>
        <source>不予公开</source>
        <translation>Not disclosed</translation>
    </message>
    <message>
        <source>不同意</source>
        <translation>Disagreed</translation>
    </message>
    <message>
        <source>不是个人信息</source>
        <translation>Not personal</translation>
    </message>
    <message>
        <source>不能审查自己起草的事项</source>
        <translation>you can't review your own draft</translation>
    </message>
    <message>
        <source>不规范表述</source>
        <translation>Irregular wording</translation>
    </message>
    <message>
        <source>不适用</source>
        <translation>n/a</translation>
    </message>
    <message>
        <source>个人住址</source>
        <translation>Home address</translation>
    </message>
    <message>
        <source>个人邮箱</source>
        <translation>E-mail of a person</translation>
    </message>
    <message>
        <source>二校　他人复核</source>
        <translation>2nd proof  by somebody else</translation>
    </message>
    <message>
        <source>今天到期</source>
        <translation>due today</translation>
    </message>
    <message>
        <source>位置坐标</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>依法公开</source>
        <translation>Lawful</translation>
    </message>
    <message>
        <source>依申请公开</source>
        <translation>On request</translation>
    </message>
    <message>
        <source>保密审查</source>
        <translation>Secrecy review</translation>
    </message>
    <message>
        <source>保密审查员</source>
        <translation>Secrecy officer</translation>
    </message>
    <message>
        <source>修订{no}</source>
        <translation>rev. {no}</translation>
    </message>
    <message>
        <source>健康信息</source>
        <translation>Health data</translation>
    </message>
    <message>
        <source>公开</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>内容有误</source>
        <translation>Wrong content</translation>
    </message>
    <message>
        <source>内部标志</source>
        <translation>Internal mark</translation>
    </message>
    <message>
        <source>出生日期</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>初审</source>
        <translation>Section review</translation>
    </message>
    <message>
        <source>初审人</source>
        <translation>Section head</translation>
    </message>
    <message>
        <source>区分处理</source>
        <translation>Redact</translation>
    </message>
    <message>
        <source>区分处理后公开</source>
        <translation>Published in part</translation>
    </message>
    <message>
        <source>印发</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>发布协调</source>
        <translation>Coordination before publishing</translation>
    </message>
    <message>
        <source>发送</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>只有起草人本人能做这一步</source>
        <translation>only its drafter can do this</translation>
    </message>
    <message>
        <source>可以公开</source>
        <translation>May be published</translation>
    </message>
    <message>
        <source>可还原的遮盖</source>
        <translation>Mask that can be undone</translation>
    </message>
    <message>
        <source>同一修订您已经审过一步</source>
        <translation>you have taken a step of this revision already</translation>
    </message>
    <message>
        <source>同意</source>
        <translation>Agree</translation>
    </message>
    <message>
        <source>否</source>
        <translation>No</translation>
    </message>
    <message>
        <source>商业秘密</source>
        <translation>Trade secret</translation>
    </message>
    <message>
        <source>固定电话</source>
        <translation>Landline</translation>
    </message>
    <message>
        <source>填报内容还有错误</source>
        <translation>The content still has mistakes</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>定期评估审查</source>
        <translation>Regular reassessment</translation>
    </message>
    <message>
        <source>审查清单还没有答完</source>
        <translation>The checklist is not finished</translation>
    </message>
    <message>
        <source>密级标志</source>
        <translation>Classification mark</translation>
    </message>
    <message>
        <source>已公开</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>已删除</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>已到期</source>
        <translation>due</translation>
    </message>
    <message>
        <source>已办</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>已发</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>已取消</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>已失效</source>
        <translation>Lapsed</translation>
    </message>
    <message>
        <source>已废弃</source>
        <translation>Discarded</translation>
    </message>
    <message>
        <source>已归档</source>
        <translation>Archived</translation>
    </message>
    <message>
        <source>已撤回</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>已超 {n} 个工作日</source>
        <translation>{n} working days late</translation>
    </message>
    <message>
        <source>已退回</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>已遮盖</source>
        <translation>Masked</translation>
    </message>
    <message>
        <source>废弃</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>归档</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>征求第三方意见</source>
        <translation>Third party's opinion</translation>
    </message>
    <message>
        <source>待保密审查</source>
        <translation>For secrecy review</translation>
    </message>
    <message>
        <source>待初审</source>
        <translation>For section review</translation>
    </message>
    <message>
        <source>待发</source>
        <translation>To be sent</translation>
    </message>
    <message>
        <source>待撤回</source>
        <translation>To be withdrawn</translation>
    </message>
    <message>
        <source>待签发</source>
        <translation>For signature</translation>
    </message>
    <message>
        <source>必须处置</source>
        <translation>Must settle</translation>
    </message>
    <message>
        <source>您的角色不做这一步</source>
        <translation>your role does not take this step</translation>
    </message>
    <message>
        <source>手机号码</source>
        <translation>Mobile number</translation>
    </message>
    <message>
        <source>护照号码</source>
        <translation>Passport number</translation>
    </message>
    <message>
        <source>报请确定</source>
        <translation>Refer</translation>
    </message>
    <message>
        <source>报请确定中</source>
        <translation>Referred</translation>
    </message>
    <message>
        <source>提示</source>
        <translation>Hint</translation>
    </message>
    <message>
        <source>撤回</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>文档属性</source>
        <translation>Document properties</translation>
    </message>
    <message>
        <source>无法读取</source>
        <translation>Unreadable</translation>
    </message>
    <message>
        <source>是</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>更正</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>有冲突</source>
        <translation>Conflict</translation>
    </message>
    <message>
        <source>未成年人</source>
        <translation>Minor</translation>
    </message>
    <message>
        <source>机动车号牌</source>
        <translation>Number plate</translation>
    </message>
    <message>
        <source>没有已公开的一版</source>
        <translation>no version is published</translation>
    </message>
    <message>
        <source>涉及个人隐私</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>涉密</source>
        <translation>Classified</translation>
    </message>
    <message>
        <source>现在的状态不能做这一步</source>
        <translation>not possible in this state</translation>
    </message>
    <message>
        <source>登记答复</source>
        <translation>Record answer</translation>
    </message>
    <message>
        <source>督查</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>确认撤回</source>
        <translation>Confirm withdrawal</translation>
    </message>
    <message>
        <source>社会保障号码</source>
        <translation>Social security no.</translation>
    </message>
    <message>
        <source>签发</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>签发人</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>管理员</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>紧急撤回</source>
        <translation>Emergency withdrawal</translation>
    </message>
    <message>
        <source>紧急撤回补签</source>
        <translation>Emergency withdrawal, to endorse</translation>
    </message>
    <message>
        <source>草稿</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>补签</source>
        <translation>Endorse</translation>
    </message>
    <message>
        <source>被拒收</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>请留意</source>
        <translation>Look at it</translation>
    </message>
    <message>
        <source>起草人</source>
        <translation>Clerk</translation>
    </message>
    <message>
        <source>身份证号码</source>
        <translation>Identity number</translation>
    </message>
    <message>
        <source>还有 {n} 个工作日</source>
        <translation>{n} working days left</translation>
    </message>
    <message>
        <source>还有疑点没有处置</source>
        <translation>Findings are still open</translation>
    </message>
    <message>
        <source>还没有写明理由</source>
        <translation>No reason is given yet</translation>
    </message>
    <message>
        <source>这是别的单位的公开事项</source>
        <translation>it belongs to another unit</translation>
    </message>
    <message>
        <source>退回</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>送审</source>
        <translation>Submit</translation>
    </message>
    <message>
        <source>通行证号码</source>
        <translation>Permit number</translation>
    </message>
    <message>
        <source>通过</source>
        <translation>Pass</translation>
    </message>
    <message>
        <source>逾期未答复</source>
        <translation>Not answered in time</translation>
    </message>
    <message>
        <source>重复公开</source>
        <translation>Published twice</translation>
    </message>
    <message>
        <source>银行卡号</source>
        <translation>Bank card number</translation>
    </message>
    <message>
        <source>隐藏内容</source>
        <translation>Hidden content</translation>
    </message>
    <message>
        <source>，暂定</source>
        <translation>, provisional</translation>
    </message>
</context>
<context>
    <name>worklist</name>
    <message>
        <source>{0}到期</source>
        <translation>due {0}</translation>
    </message>
    <message>
        <source>{n} 件没有送审，如“{title}”：{why}</source>
        <translation>{n} not submitted, such as "{title}": {why}</translation>
    </message>
    <message>
        <source>今天送达</source>
        <translation>Delivered today</translation>
    </message>
    <message>
        <source>公开事项</source>
        <translation>Disclosures</translation>
    </message>
    <message>
        <source>公开期限</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>发布异常</source>
        <translation>Alarms</translation>
    </message>
    <message>
        <source>发文字号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>审查</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>导出清单</source>
        <translation>Export list</translation>
    </message>
    <message>
        <source>导出清单 PDF</source>
        <translation>Export PDF</translation>
    </message>
    <message>
        <source>导出清单 XLSX</source>
        <translation>Export XLSX</translation>
    </message>
    <message>
        <source>工作台</source>
        <translation>Workbench</translation>
    </message>
    <message>
        <source>已导出 {0}</source>
        <translation>{0} exported</translation>
    </message>
    <message>
        <source>已退回</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>已送审 {n} 件。</source>
        <translation>{n} submitted. </translation>
    </message>
    <message>
        <source>已逾期</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>待我办</source>
        <translation>For me</translation>
    </message>
    <message>
        <source>快到期</source>
        <translation>Due soon</translation>
    </message>
    <message>
        <source>打开这一件</source>
        <translation>Open this one</translation>
    </message>
    <message>
        <source>按 Ctrl+N 或右上角的按钮，选一个表单开始填报。</source>
        <translation>Press Ctrl+N or the button at the top right, and choose a form to start.</translation>
    </message>
    <message>
        <source>新建时间</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>最近改动</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>正在导出</source>
        <translation>Exporting</translation>
    </message>
    <message>
        <source>正在送审</source>
        <translation>Submitting</translation>
    </message>
    <message>
        <source>没有等待的事项</source>
        <translation>Nothing waits</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>现在没有</source>
        <translation>None now</translation>
    </message>
    <message>
        <source>签发</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>索引号</source>
        <translation>Index number</translation>
    </message>
    <message>
        <source>表单</source>
        <translation>Forms</translation>
    </message>
    <message>
        <source>起草人</source>
        <translation>Clerk</translation>
    </message>
    <message>
        <source>起草人新建的公开事项会出现在这里。</source>
        <translation>Disclosures that clerks make appear here.</translation>
    </message>
    <message>
        <source>起草人送审之后，公开事项会出现在这里。</source>
        <translation>Disclosures appear here once a clerk submits them.</translation>
    </message>
    <message>
        <source>还没有公开事项</source>
        <translation>No disclosures yet</translation>
    </message>
    <message>
        <source>这一类没有要办的事项。</source>
        <translation>Nothing of this kind waits.</translation>
    </message>
    <message>
        <source>重点领域</source>
        <translation>Key areas</translation>
    </message>
</context>
</TS>

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
        <translation>Keys in use stay and what they signed stays valid; “Hand out a new passphrase” replaces a key.</translation>
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
        <translation>  ▲ The signature holds, but its key has not been compared with the district’s: {print}</translation>
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
        <translation>Compare the district’s key…</translation>
    </message>
    <message>
        <source>现用程序自带的一版</source>
        <translation>the program’s own version is in use</translation>
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
        <source>逐项按键：1 是，2 否，3 不适用</source>
        <translation>Keys: 1 yes, 2 no, 3 n/a</translation>
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
        <translation>Why discard “{0}”? The draft is not worked on any more but stays in the register.</translation>
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
        <translation>The fingerprint of the district’s key is:

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
        <translation>Compare the district’s key</translation>
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
Click “Preview” again to see it.</translation>
    </message>
</context>
<context>
    <name>DueCalendar</name>
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
        <source>已送审</source>
        <translation>Submitted</translation>
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
        <translation>Connected: account “{account}” works; address, account and password are saved.</translation>
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
        <translation>Takes the content of “{0}” and marks what has to change</translation>
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
        <source>粘贴名单</source>
        <translation>Paste a list</translation>
    </message>
    <message>
        <source>逐个填写</source>
        <translation>One by one</translation>
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
        <source>{0}：{1}</source>
        <translation>{0}: {1}</translation>
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
        <translation>One file is imported at a time; “{0}” comes first</translation>
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
        <translation>Empty: the system's proxy; for example 10.1.1.8:8080</translation>
    </message>
    <message>
        <source>代理口令(&amp;W)</source>
        <translation>Proxy pass&amp;word</translation>
    </message>
    <message>
        <source>代理要登录时填</source>
        <translation>If it asks for a login</translation>
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
        <source>只管这台电脑上的您；颜色马上改变</source>
        <translation>For you on this computer only; colours change at once</translation>
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
        <source>字号、疏密和语言在重新打开窗口后生效。</source>
        <translation>Text size, density and language change when the window is opened anew.</translation>
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
        <source>重新打开窗口</source>
        <translation>Open the window anew</translation>
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
        <translation>{0}, sheet “{1}”, heads in row {2}</translation>
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
        <translation>The column “{0}” is needed to tell which row is which disclosure.</translation>
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
        <translation>{n} fields were changed on both sides; choose for each: 1 mine, 2 theirs, F2 to rewrite it under “Merged”.</translation>
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
        <translation>What waits is kept; put it right, then press “Send now”.</translation>
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
        <translation>One word a &amp;line; “-” starts an exception, # a note</translation>
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
        <source>已导出 {0}</source>
        <translation>{0} exported</translation>
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
        <source>起草、初审、保密审查和签发要由不同的人办理；以后可由管理员增加人员。</source>
        <translation>Drafting, section review, secrecy review and signing are done by different people; the administrator can add people later.</translation>
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
        <source>单位代码请用 2 到 20 个字母或数字。</source>
        <translation>Please use 2 to 20 letters or digits for the unit code.</translation>
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
        <source>审查</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>待发与已发</source>
        <translation>Outbox</translation>
    </message>
    <message>
        <source>查找…　{0}</source>
        <translation>Find…  {0}</translation>
    </message>
    <message>
        <source>流程</source>
        <translation>Flow</translation>
    </message>
    <message>
        <source>签发</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>重点领域</source>
        <translation>Key areas</translation>
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
        <source>已送打印机 {0} 件</source>
        <translation>{0} sent to the printer</translation>
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
        <source>回到公文</source>
        <translation>Back to document</translation>
    </message>
    <message>
        <source>正在{0}…</source>
        <translation>{0}…</translation>
    </message>
    <message>
        <source>正在排版…</source>
        <translation>Typesetting…</translation>
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
        <translation>{keys} is used for “{acts}” already.</translation>
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
        <translation>Gongkai</translation>
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
        <translation>&amp;Password</translation>
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
        <translation>Where “{0}” goes</translation>
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
        <translation>View “{0}” deleted.</translation>
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
        <source>公开事项列表</source>
        <translation>List of disclosures</translation>
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
    <name>comments</name>
    <message>
        <source>整件</source>
        <translation>Whole item</translation>
    </message>
</context>
<context>
    <name>comparing</name>
    <message>
        <source>{name}：{said}</source>
        <translation>{name}: {said}</translation>
    </message>
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
        <translation>“{name}” is still last period's, please change it.</translation>
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
        <source>第 {row} 行“{column}”：{message}</source>
        <translation>Row {row} “{column}”: {message}</translation>
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
    <name>errors</name>
    <message>
        <source>CLASS_MARK 必须一律为 block。</source>
        <translation>CLASS_MARK must be block everywhere.</translation>
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
        <source>rank 要写一个单选字段。</source>
        <translation>rank needs a choice field.</translation>
    </message>
    <message>
        <source>sections 里缺少“{0}”。</source>
        <translation>sections lacks “{0}”.</translation>
    </message>
    <message>
        <source>state 只能是 open、closed 或 cancelled。</source>
        <translation>state can only be open, closed or cancelled.</translation>
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
        <translation>{0} should have the form “name: content”.</translation>
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
        <translation>{0} lacks “{1}”.</translation>
    </message>
    <message>
        <source>{0}里“{1}”这个名称用了两次。</source>
        <translation>“{1}” is used twice in {0}.</translation>
    </message>
    <message>
        <source>{0}里没有“{1}”这个项目。</source>
        <translation>{0} has no item “{1}”.</translation>
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
        <translation>“[” has no “]”.</translation>
    </message>
    <message>
        <source>“]”没有对应的“[”。</source>
        <translation>“]” has no “[”.</translation>
    </message>
    <message>
        <source>“{0}{1}{2}”这个条件不能成立。</source>
        <translation>The condition “{0}{1}{2}” can't hold.</translation>
    </message>
    <message>
        <source>“{0}”{1}。</source>
        <translation>“{0}” {1}.</translation>
    </message>
    <message>
        <source>“{0}”不在 legal_basis 里。</source>
        <translation>“{0}” is not in legal_basis.</translation>
    </message>
    <message>
        <source>“{0}”不在可选的算法里。</source>
        <translation>“{0}” is none of the algorithms on offer.</translation>
    </message>
    <message>
        <source>“{0}”不在表单目录里。</source>
        <translation>“{0}” is not in the forms folder.</translation>
    </message>
    <message>
        <source>“{0}”不在附件里。</source>
        <translation>“{0}” is not among the files.</translation>
    </message>
    <message>
        <source>“{0}”不存在。</source>
        <translation>“{0}” does not exist.</translation>
    </message>
    <message>
        <source>“{0}”不完整或已损坏。</source>
        <translation>“{0}” is incomplete or damaged.</translation>
    </message>
    <message>
        <source>“{0}”不是公钥名单。</source>
        <translation>“{0}” is no key list.</translation>
    </message>
    <message>
        <source>“{0}”不是备份，或已损坏。</source>
        <translation>“{0}” is no backup, or is damaged.</translation>
    </message>
    <message>
        <source>“{0}”不是审查环节。</source>
        <translation>“{0}” is no step of the review.</translation>
    </message>
    <message>
        <source>“{0}”不是日期。</source>
        <translation>“{0}” is no date.</translation>
    </message>
    <message>
        <source>“{0}”不是日期字段。</source>
        <translation>“{0}” is no date field.</translation>
    </message>
    <message>
        <source>“{0}”不是月和日。</source>
        <translation>“{0}” is no month and day.</translation>
    </message>
    <message>
        <source>“{0}”不是表单或词库的位置。</source>
        <translation>“{0}” is no place of a form or lexicon.</translation>
    </message>
    <message>
        <source>“{0}”不能大于 {1}。</source>
        <translation>“{0}” can't be greater than {1}.</translation>
    </message>
    <message>
        <source>“{0}”不能小于 {1}。</source>
        <translation>“{0}” can't be less than {1}.</translation>
    </message>
    <message>
        <source>“{0}”不能是“{1}”。</source>
        <translation>“{0}” can't be “{1}”.</translation>
    </message>
    <message>
        <source>“{0}”不能用作名称。</source>
        <translation>“{0}” can't be used as a name.</translation>
    </message>
    <message>
        <source>“{0}”不能用来辨认事项。</source>
        <translation>“{0}” can't tell disclosures apart.</translation>
    </message>
    <message>
        <source>“{0}”不能读取。</source>
        <translation>“{0}” can't be read.</translation>
    </message>
    <message>
        <source>“{0}”不能读取，没有建立草稿。</source>
        <translation>“{0}” can't be read; no draft was made.</translation>
    </message>
    <message>
        <source>“{0}”写不进所选的文件夹。</source>
        <translation>“{0}” can't be written into the chosen folder.</translation>
    </message>
    <message>
        <source>“{0}”写了两次。</source>
        <translation>“{0}” is written twice.</translation>
    </message>
    <message>
        <source>“{0}”只能写一行，请去掉换行。</source>
        <translation>“{0}” takes one line only, please remove the line breaks.</translation>
    </message>
    <message>
        <source>“{0}”只能是 true 或 false。</source>
        <translation>“{0}” can only be true or false.</translation>
    </message>
    <message>
        <source>“{0}”可以不填，不填时这一段会留下空缺。</source>
        <translation>“{0}” may be empty, and this paragraph would have a gap then.</translation>
    </message>
    <message>
        <source>“{0}”就是要检查的文件。</source>
        <translation>“{0}” is the file that is being checked.</translation>
    </message>
    <message>
        <source>“{0}”已经有了。</source>
        <translation>“{0}” exists already.</translation>
    </message>
    <message>
        <source>“{0}”应当是“名称: 内容”的形式。</source>
        <translation>“{0}” should have the form “name: content”.</translation>
    </message>
    <message>
        <source>“{0}”应当是一个列表。</source>
        <translation>“{0}” should be a list.</translation>
    </message>
    <message>
        <source>“{0}”应当是一段文字。</source>
        <translation>“{0}” should be a text.</translation>
    </message>
    <message>
        <source>“{0}”应当是字段名称的列表。</source>
        <translation>“{0}” should be a list of field names.</translation>
    </message>
    <message>
        <source>“{0}”应当是数字。</source>
        <translation>“{0}” should be a number.</translation>
    </message>
    <message>
        <source>“{0}”应当是整数。</source>
        <translation>“{0}” should be a whole number.</translation>
    </message>
    <message>
        <source>“{0}”打不开。</source>
        <translation>“{0}” can't be opened.</translation>
    </message>
    <message>
        <source>“{0}”打不开，没有添加。</source>
        <translation>“{0}” can't be opened and was not added.</translation>
    </message>
    <message>
        <source>“{0}”最多写 {1} 个字。</source>
        <translation>“{0}” takes at most {1} characters.</translation>
    </message>
    <message>
        <source>“{0}”没有“{1}”这一部分。</source>
        <translation>“{0}” has no part “{1}”.</translation>
    </message>
    <message>
        <source>“{0}”没有可用的回答。</source>
        <translation>“{0}” has no answer to choose.</translation>
    </message>
    <message>
        <source>“{0}”的{1}要写成数字，如 {2}{3}。</source>
        <translation>{1} of “{0}” is written as a number, e.g. {2}{3}.</translation>
    </message>
    <message>
        <source>“{0}”的写法不对{1}。</source>
        <translation>“{0}” is not written correctly{1}.</translation>
    </message>
    <message>
        <source>“{0}”的号段 {1} 至 {2} 号都给出了，没有再给号。</source>
        <translation>All numbers {1} to {2} of the block of “{0}” are given out; no number was drawn.</translation>
    </message>
    <message>
        <source>“{0}”的小数最多 {1} 位。</source>
        <translation>“{0}” has at most {1} decimals.</translation>
    </message>
    <message>
        <source>“{0}”的结束日期不能早于开始日期。</source>
        <translation>“{0}” can't end before it begins.</translation>
    </message>
    <message>
        <source>“{0}”的起止日期都要填，写成 2026-11-23 的样子。</source>
        <translation>“{0}” needs both dates, like 2026-11-23.</translation>
    </message>
    <message>
        <source>“{0}”至少要写 {1} 个字。</source>
        <translation>“{0}” needs at least {1} characters.</translation>
    </message>
    <message>
        <source>“{0}”要从选项里选。</source>
        <translation>“{0}” is chosen from the list.</translation>
    </message>
    <message>
        <source>“{0}”要从选项里选：{1}。</source>
        <translation>“{0}” is chosen from the list: {1}.</translation>
    </message>
    <message>
        <source>“{0}”要写成文字。</source>
        <translation>“{0}” is written as text.</translation>
    </message>
    <message>
        <source>“{0}”要写成日期，如 2026-11-23。</source>
        <translation>“{0}” is written as a date, like 2026-11-23.</translation>
    </message>
    <message>
        <source>“{0}”要写整数。</source>
        <translation>“{0}” is a whole number.</translation>
    </message>
    <message>
        <source>“{0}”要写起止日期，如 2026-07-01 至 2026-09-30。</source>
        <translation>“{0}” is a period, like 2026-07-01 to 2026-09-30.</translation>
    </message>
    <message>
        <source>“{0}”要放文件。</source>
        <translation>“{0}” takes files.</translation>
    </message>
    <message>
        <source>“{0}”要选“是”或“否”。</source>
        <translation>“{0}” is yes or no.</translation>
    </message>
    <message>
        <source>“{0}”读不到，或不是 UTF-8 文本。</source>
        <translation>“{0}” is missing, or no UTF-8 text.</translation>
    </message>
    <message>
        <source>“{0}”超过 {1} MB。</source>
        <translation>“{0}” exceeds {1} MB.</translation>
    </message>
    <message>
        <source>“{0}”这个名称用了两次。</source>
        <translation>The name “{0}” is used twice.</translation>
    </message>
    <message>
        <source>“{0}”这里的花括号有误。</source>
        <translation>“{0}” has a mistake in its braces.</translation>
    </message>
    <message>
        <source>“{0}”里有看不见的字符（U+{1}），请删去后重新输入。</source>
        <translation>“{0}” holds an invisible character (U+{1}); please delete it and type again.</translation>
    </message>
    <message>
        <source>“{0}”里还有不能自动遮盖的内容。</source>
        <translation>“{0}” still holds what can't be masked automatically.</translation>
    </message>
    <message>
        <source>“{0}”：{1}</source>
        <translation>“{0}”: {1}</translation>
    </message>
    <message>
        <source>《{0}》已废弃。</source>
        <translation>“{0}” is discarded.</translation>
    </message>
    <message>
        <source>《{0}》里有密级标志。</source>
        <translation>“{0}” has a classification mark.</translation>
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
        <translation>“{0}” can't be written.</translation>
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
        <source>不限次数的重复最多写 {0} 处，不要放进重复的括号里。</source>
        <translation>Repeat without limit at most {0} times, and not inside repeated brackets.</translation>
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
        <source>以“{”或“[”开头的文字要加引号。</source>
        <translation>A text that starts with “{” or “[” needs quotes.</translation>
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
        <source>内容与审查时不一致，或前面有一步没有通过。</source>
        <translation>The content is not what was reviewed, or an earlier step has not passed.</translation>
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
        <source>冒号前的名称不能为空，也不能是列表。</source>
        <translation>The name before the colon can't be empty or a list.</translation>
    </message>
    <message>
        <source>写成的副本核对不上，没有保留。</source>
        <translation>The copy does not match and was not kept.</translation>
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
        <source>单位代码已被使用</source>
        <translation>The unit code is taken</translation>
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
        <source>原文件是“{0}”。</source>
        <translation>The original file is “{0}”.</translation>
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
        <source>另一个程序正在写入，这一步没有写入。</source>
        <translation>Another program is writing; this step was not written.</translation>
    </message>
    <message>
        <source>只有本单位已签发、在公示栏公开的公文才登记张贴。</source>
        <translation>Only signed documents of this unit for the notice board are recorded as posted.</translation>
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
        <source>可用的{0}：{1}。</source>
        <translation>Available {0}: {1}.</translation>
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
        <translation>Field “{0}” has no choice “{1}”.</translation>
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
        <source>它写的时间在将来。</source>
        <translation>Its time is in the future.</translation>
    </message>
    <message>
        <source>它已经到期或收回。</source>
        <translation>It has ended or was taken back.</translation>
    </message>
    <message>
        <source>它旁边没有密钥文件“{0}”，或者它不是工作库。</source>
        <translation>Its key file “{0}” is not beside it, or it is no workspace.</translation>
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
        <source>它由起草、审查、签发和印发人员打开。</source>
        <translation>Clerks, reviewers, signers and the office open it.</translation>
    </message>
    <message>
        <source>它的名单不在这里。</source>
        <translation>Its list is not here.</translation>
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
        <translation>Sheet “{0}” has more than {1} rows.</translation>
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
        <source>应当写表格和 {0} 个列名。</source>
        <translation>Should be a table and {0} column names.</translation>
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
        <source>建不了文件夹“{0}”。</source>
        <translation>The folder “{0}” can't be made.</translation>
    </message>
    <message>
        <source>归档要写明档号。</source>
        <translation>Archiving needs an archive number.</translation>
    </message>
    <message>
        <source>当前程序读不懂“{0}”。</source>
        <translation>This program can't read “{0}”.</translation>
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
        <source>恢复密钥只用来恢复管理员的账号。</source>
        <translation>The recovery key only recovers the administrator's account.</translation>
    </message>
    <message>
        <source>您已办理过这一修订的另一步。</source>
        <translation>You have taken another step of this revision.</translation>
    </message>
    <message>
        <source>您打开之后，同一份草稿被另外保存过，这次没有写入。</source>
        <translation>The same draft was saved elsewhere after you opened it; this was not written.</translation>
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
        <source>找不到“{0}”。</source>
        <translation>“{0}” is not found.</translation>
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
        <source>改正稿的格式不对</source>
        <translation>Wrong format for the corrected copy</translation>
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
        <source>易错词表不能用</source>
        <translation>The list of misspellings can't be used</translation>
    </message>
    <message>
        <source>暂时不能登录</source>
        <translation>No signing in for now</translation>
    </message>
    <message>
        <source>更正说明不能公开</source>
        <translation>The note on the correction can't be public</translation>
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
        <translation>{0} hints of rules, e.g. “{1}”.</translation>
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
        <source>有人在加密以后还没有登录过。</source>
        <translation>Somebody has not signed in since the encryption.</translation>
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
        <source>校对人不对</source>
        <translation>Wrong proofreader</translation>
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
        <translation>There is no “{0}:”, only change:, size:, term: and table:.</translation>
    </message>
    <message>
        <source>没有“{0}”这一天。</source>
        <translation>There is no day “{0}”.</translation>
    </message>
    <message>
        <source>没有“{0}”这个文件夹。</source>
        <translation>There is no folder “{0}”.</translation>
    </message>
    <message>
        <source>没有“{0}”这种{1}。</source>
        <translation>There is no {1} “{0}”.</translation>
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
        <translation>No function “{0}”.</translation>
    </message>
    <message>
        <source>没有名为“{0}”的字段。</source>
        <translation>No field “{0}”.</translation>
    </message>
    <message>
        <source>没有在张贴</source>
        <translation>Not posted</translation>
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
        <source>现在不能改动</source>
        <translation>Can't be changed now</translation>
    </message>
    <message>
        <source>理由太多或太长</source>
        <translation>Too many or too long reasons</translation>
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
        <source>表单文件有误</source>
        <translation>The form file is wrong</translation>
    </message>
    <message>
        <source>表单里没有它，可能表单已经改动。</source>
        <translation>No form has it; the form may have changed.</translation>
    </message>
    <message>
        <source>表格“{0}”没有名为“{1}”的列。</source>
        <translation>Table “{0}” has no column “{1}”.</translation>
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
        <source>词太多</source>
        <translation>Too many words</translation>
    </message>
    <message>
        <source>说明里有个人信息或内部标志，而它会随记录公开。</source>
        <translation>The note holds personal data or an internal mark, and it goes public with the record.</translation>
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
        <source>请写一句话。</source>
        <translation>Please write a sentence.</translation>
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
        <translation>Write it like “{0}”.</translation>
    </message>
    <message>
        <source>请写成阿拉伯数字，如 0 或 0.01。</source>
        <translation>Write digits, like 0 or 0.01.</translation>
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
        <source>请去掉以“!”开头的标签。</source>
        <translation>Remove the tag that starts with “!”.</translation>
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
        <source>请在 questions 下写出问题。</source>
        <translation>Write the questions under questions.</translation>
    </message>
    <message>
        <source>请在 {0} 之后再试；忘记口令请联系管理员。</source>
        <translation>Try again after {0}; ask the administrator if you forgot it.</translation>
    </message>
    <message>
        <source>请在“规则”栏逐条写明理由，或改正内容。</source>
        <translation>Give a reason for each in “Rules”, or correct the content.</translation>
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
        <source>请在表单里直接改。</source>
        <translation>Change it in the form itself.</translation>
    </message>
    <message>
        <source>请在送审后登记三校。</source>
        <translation>Record the third proof after submitting.</translation>
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
        <source>请把内容直接写出来。</source>
        <translation>Write the content itself.</translation>
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
        <source>请按 F8 逐项改成本期的；确实没有变化的，点“本期不变”。</source>
        <translation>Press F8 and change each to this period; for what has not changed, choose “Unchanged”.</translation>
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
        <source>请改正这一行，或恢复随程序提供的词表。</source>
        <translation>Correct this line, or restore the list of the program.</translation>
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
        <source>请检查文件。</source>
        <translation>Please check the file.</translation>
    </message>
    <message>
        <source>请检查文件是否为空，或有多余的“---”。</source>
        <translation>Check whether the file is empty or has an extra “---”.</translation>
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
        <source>请检查是否选错了文件。</source>
        <translation>Check whether it is the right file.</translation>
    </message>
    <message>
        <source>请检查权限和磁盘空间。</source>
        <translation>Check rights and disk space.</translation>
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
        <source>请检查网络，或请管理员在设置里改。</source>
        <translation>Check the network, or ask the administrator to change it in the settings.</translation>
    </message>
    <message>
        <source>请检查网络，稍后再试。</source>
        <translation>Check the network and try again later.</translation>
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
        <source>请每个人先登录一次，再做一份备份。</source>
        <translation>Let everybody sign in once, then make a backup.</translation>
    </message>
    <message>
        <source>请每项一行、以“- ”开头，或写在方括号里。</source>
        <translation>One item a line starting with “- ”, or in brackets.</translation>
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
        <source>请用 gongkai restore 抢救工作库。</source>
        <translation>Rescue the workspace with gongkai restore.</translation>
    </message>
    <message>
        <source>请用与原文件相同的扩展名。</source>
        <translation>Keep the extension of the original.</translation>
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
        <translation>Leave it to somebody with the role “Office”.</translation>
    </message>
    <message>
        <source>请由签发人撤回，或由保密审查员紧急撤回。</source>
        <translation>The signer withdraws it, or the secrecy officer in an emergency.</translation>
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
        <translation>Please add “{0}”.</translation>
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
        <source>这一步没有办成</source>
        <translation>This step was not done</translation>
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
        <source>这些号不是缺号</source>
        <translation>These numbers are no gaps</translation>
    </message>
    <message>
        <source>这些疑点现在没有您的处置。</source>
        <translation>You have not settled these findings.</translation>
    </message>
    <message>
        <source>这件事项已经送审或已办结。</source>
        <translation>It was submitted or closed already.</translation>
    </message>
    <message>
        <source>这件事项没有等待补签的紧急撤回。</source>
        <translation>It has no emergency withdrawal to endorse.</translation>
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
        <source>选项“{0}”没有中文名称。</source>
        <translation>Choice “{0}” has no Chinese name.</translation>
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
        <source>长度超过 {0} 个字符。</source>
        <translation>Longer than {0} characters.</translation>
    </message>
    <message>
        <source>附件不见了</source>
        <translation>The file is missing</translation>
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
        <source>{0}年{1}月{2}日</source>
        <translation>{0}-{1}-{2}</translation>
    </message>
    <message>
        <source>第 {n} 行</source>
        <translation>row {n}</translation>
    </message>
    <message>
        <source>附件“{name}”</source>
        <translation>file “{name}”</translation>
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
        <translation>个人信息保护法第13条第1款第3项，履行法定职责所必需</translation>
    </message>
    <message>
        <source>个人信息保护法第25条，已取得单独同意</source>
        <translation>个人信息保护法第25条，已取得单独同意</translation>
    </message>
    <message>
        <source>填表示例，不是真实号码</source>
        <translation>An example, not a real number</translation>
    </message>
    <message>
        <source>政府信息公开条例第15条，不公开会严重影响公共利益</source>
        <translation>政府信息公开条例第15条，不公开会严重影响公共利益</translation>
    </message>
    <message>
        <source>政府信息公开条例第15条，第三方同意公开</source>
        <translation>政府信息公开条例第15条，第三方同意公开</translation>
    </message>
    <message>
        <source>政府信息公开条例第20条第2项，单位的办公电话</source>
        <translation>政府信息公开条例第20条第2项，单位的办公电话</translation>
    </message>
    <message>
        <source>政府信息公开条例第20条，应当主动公开的内容</source>
        <translation>政府信息公开条例第20条，应当主动公开的内容</translation>
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
        <translation>Nightly check: {n} not as signed; see “Publication”</translation>
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
        <translation>The endpoint’s address, account and password are not filled in.</translation>
    </message>
    <message>
        <source>没有开始自动发送：请按“立即发送”。</source>
        <translation>Automatic sending has not started: press “Send now”.</translation>
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
        <translation>Fill them in under “Outbox”.</translation>
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
        <translation>不予公开，请写明依据和理由</translation>
    </message>
    <message>
        <source>不属于应当主动公开的内容，可以依申请提供</source>
        <translation>不属于应当主动公开的内容，可以依申请提供</translation>
    </message>
    <message>
        <source>依据{article}：{reason}</source>
        <translation>By {article}: {reason}</translation>
    </message>
    <message>
        <source>公开后可能危及国家安全、公共安全、经济安全、社会稳定</source>
        <translation>公开后可能危及国家安全、公共安全、经济安全、社会稳定</translation>
    </message>
    <message>
        <source>内容不完整，请补齐后重新送审</source>
        <translation>内容不完整，请补齐后重新送审</translation>
    </message>
    <message>
        <source>区分处理后公开，请写明依据和要隐去的内容</source>
        <translation>区分处理后公开，请写明依据和要隐去的内容</translation>
    </message>
    <message>
        <source>只涉及特定申请人的利益</source>
        <translation>只涉及特定申请人的利益</translation>
    </message>
    <message>
        <source>含个人信息，请遮盖或删除后重新送审</source>
        <translation>含个人信息，请遮盖或删除后重新送审</translation>
    </message>
    <message>
        <source>属于内部事务信息或过程性信息</source>
        <translation>属于内部事务信息或过程性信息</translation>
    </message>
    <message>
        <source>报请确定，请写明报给谁和要确定什么</source>
        <translation>报请确定，请写明报给谁和要确定什么</translation>
    </message>
    <message>
        <source>政府信息公开条例第13条第2款</source>
        <translation>政府信息公开条例第13条第2款</translation>
    </message>
    <message>
        <source>政府信息公开条例第14条</source>
        <translation>政府信息公开条例第14条</translation>
    </message>
    <message>
        <source>政府信息公开条例第15条</source>
        <translation>政府信息公开条例第15条</translation>
    </message>
    <message>
        <source>政府信息公开条例第16条</source>
        <translation>政府信息公开条例第16条</translation>
    </message>
    <message>
        <source>政府信息公开条例第17条</source>
        <translation>政府信息公开条例第17条</translation>
    </message>
    <message>
        <source>政府信息公开条例第27条</source>
        <translation>政府信息公开条例第27条</translation>
    </message>
    <message>
        <source>政府信息公开条例第37条</source>
        <translation>政府信息公开条例第37条</translation>
    </message>
    <message>
        <source>数据与来源不一致，请核对后重新送审</source>
        <translation>数据与来源不一致，请核对后重新送审</translation>
    </message>
    <message>
        <source>文字表述不准确，请修改后重新送审</source>
        <translation>文字表述不准确，请修改后重新送审</translation>
    </message>
    <message>
        <source>是否涉密不能确定，报主管部门确定</source>
        <translation>是否涉密不能确定，报主管部门确定</translation>
    </message>
    <message>
        <source>是否涉密不能确定，报同级保密行政管理部门确定</source>
        <translation>是否涉密不能确定，报同级保密行政管理部门确定</translation>
    </message>
    <message>
        <source>涉及商业秘密、个人隐私，公开会损害第三方合法权益</source>
        <translation>涉及商业秘密、个人隐私，公开会损害第三方合法权益</translation>
    </message>
    <message>
        <source>涉及国家秘密</source>
        <translation>涉及国家秘密</translation>
    </message>
    <message>
        <source>转为依申请公开，请写明依据和理由</source>
        <translation>转为依申请公开，请写明依据和理由</translation>
    </message>
    <message>
        <source>退回起草人，请写明要改什么</source>
        <translation>退回起草人，请写明要改什么</translation>
    </message>
    <message>
        <source>隐去不应当公开的内容后公开</source>
        <translation>隐去不应当公开的内容后公开</translation>
    </message>
    <message>
        <source>隐去涉及个人隐私的内容后公开</source>
        <translation>隐去涉及个人隐私的内容后公开</translation>
    </message>
    <message>
        <source>隐去涉及商业秘密的内容后公开</source>
        <translation>隐去涉及商业秘密的内容后公开</translation>
    </message>
</context>
<context>
    <name>practice</name>
    <message>
        <source>演练单位，内容都是编的。所有人的口令都是：{passphrase}</source>
        <translation>A practice office; everything in it is invented. Everybody's passphrase is: {passphrase}</translation>
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
        <source>{0}：请遮盖或删除</source>
        <translation>{0}: please mask or delete</translation>
    </message>
    <message>
        <source>{n} 个“不适用”没有写理由</source>
        <translation>{n} “n/a” without a reason</translation>
    </message>
    <message>
        <source>{n} 个问题答“否”，只能退回</source>
        <translation>{n} answered “no”: it can only be returned</translation>
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
        <source>“{0}”：见批注</source>
        <translation>“{0}”: see the comments</translation>
    </message>
    <message>
        <source>不符合“{0}”</source>
        <translation>Not in line with “{0}”</translation>
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
        <translation>Gongkai</translation>
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
        <translation>{n} not submitted, such as “{title}”: {why}</translation>
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
        <source>已交给打印机 {n} 件。</source>
        <translation>{n} sent to the printer.</translation>
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

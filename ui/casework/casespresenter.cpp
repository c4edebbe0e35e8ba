#include "casework/casespresenter.h"

#include "base/baseerrors.h"
#include "base/durablefile.h"
#include "base/errortext.h"
#include "casework/casepaper.h"
#include "casework/casesnapshot.h"
#include "exceptions/caseexport.h"
#include "exceptions/casesubjects.h"
#include "exceptions/casewords.h"
#include "scan/itemid.h"
#include "sync/casesending.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace packledger::casework {

using exceptions::Category;
using ledger::CaseId;
using ledger::LineAnswer;
using ledger::Resolution;
using Kind = PanelState::Kind;

namespace {

constexpr char acceptId[] = "accept";
constexpr char rejectId[] = "reject";

std::vector<PanelState::Option> resolutionOptions()
{
    std::vector<PanelState::Option> options;
    for (int i = 1; i <= int(Resolution::DebitAccount); ++i)
        options.push_back({ QString::fromLatin1(nameOf(Resolution(i))), exceptions::words(Resolution(i)), QString() });
    return options;
}

std::vector<PanelState::Option> categoryOptions()
{
    std::vector<PanelState::Option> options;
    for (const exceptions::CategoryFacts &facts : exceptions::categories()) {
        if (facts.category == Category::RefusedDocument)
            continue;
        options.push_back({ QString::fromLatin1(facts.name),
            QStringLiteral("%1  %2").arg(QString::fromLatin1(facts.code), exceptions::words(facts.category)),
            exceptions::words(facts.proposal) });
    }
    return options;
}

/// The draft of a mail, where the other papers of the site go.
Result<QString> writeMail(const ledger::Site &site, CaseId id, const QByteArray &mail)
{
    const QDir folder(site.folder() + QStringLiteral("/exports"));
    if (!folder.mkpath(QStringLiteral(".")))
        return fail(packledger::codes::fileWrite, folder.path());
    const QString file = folder.filePath(QStringLiteral("exception-%1.eml").arg(exceptions::caseNumber(id)));
    if (const Result<void> written = replaceFile(file, mail); !written)
        return fail(written.error());
    return file;
}

/// What a person typed or scanned as the subject of a case: "R-12" a receipt, "S-3" a delivery, "A-7" an arrival, else
/// a pack or container.
Result<exceptions::NewCase> subjectOf(ledger::View &view, const QString &typed, Category category, const QDate &today)
{
    const QString text = typed.trimmed();
    const qint64 number = text.mid(2).toLongLong();
    if (text.startsWith(QLatin1StringView("R-"), Qt::CaseInsensitive) && number > 0)
        return exceptions::aboutReceipt(view, ReceiptId { number }, category);
    if (text.startsWith(QLatin1StringView("S-"), Qt::CaseInsensitive) && number > 0)
        return exceptions::aboutShipment(view, ShipmentId { number }, category);
    if (text.startsWith(QLatin1StringView("A-"), Qt::CaseInsensitive) && number > 0)
        return exceptions::aboutArrival(view, ledger::InboxId { number });
    const Result<gs1::ItemKey> key = scan::parseItemId(text.toUtf8(), today);
    if (!key)
        return fail(key.error());
    return exceptions::aboutItem(view, *key, category);
}

} // namespace

CasesPresenter::CasesPresenter(common::LedgerService &ledger, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_clock(clock)
{
}

void CasesPresenter::show()
{
    Q_EMIT stateChanged(m_state);
}

void CasesPresenter::refresh()
{
    m_ledger.run(
        this,
        [showsAll = m_state.showsAll, chosen = m_chosen, now = m_clock.now()](ledger::Site &site) {
            return site.ledger().read(
                [&](ledger::View &view) -> Result<CasesState> { return readCases(view, showsAll, chosen, now); });
        },
        [this](const Result<CasesState> &read) {
            if (!read) {
                Q_EMIT failed(read.error());
                return;
            }
            m_state.cases = read->cases;
            m_state.open = read->open;
            m_state.overdue = read->overdue;
            m_state.chosen = read->chosen;
            m_chosen = read->chosen.id;
            show();
        },
        common::LedgerService::Lane::Look);
}

void CasesPresenter::count()
{
    using Counts = ledger::ExceptionStore::Counts;
    m_ledger.run(
        this,
        [today = m_clock.today()](ledger::Site &site) {
            return site.ledger().read([&](ledger::View &view) -> Result<Counts> {
                return ledger::ExceptionStore(view.database()).counts(today);
            });
        },
        [this](const Result<Counts> &counts) {
            if (!counts || (m_state.open == counts->open && m_state.overdue == counts->overdue))
                return;
            m_state.open = counts->open;
            m_state.overdue = counts->overdue;
            show();
        },
        common::LedgerService::Lane::Look);
}

void CasesPresenter::choose(CaseId id)
{
    if (id == m_chosen)
        return;
    m_chosen = id;
    m_state.panel = {};
    refresh();
}

void CasesPresenter::chooseOf(ReceiptId receipt)
{
    m_ledger.run(
        this,
        [receipt](ledger::Site &site) {
            return site.ledger().read([&](ledger::View &view) -> Result<CaseId> {
                const auto cases = ledger::ExceptionStore(view.database()).ofReceipt(receipt);
                return cases.empty() ? CaseId {} : cases.front().id;
            });
        },
        [this](const Result<CaseId> &id) {
            if (id && id->isValid())
                m_chosen = *id;
            m_state.panel = {};
            refresh();
        },
        common::LedgerService::Lane::Look);
}

void CasesPresenter::toggleAll()
{
    m_state.showsAll = !m_state.showsAll;
    refresh();
}

PanelState CasesPresenter::answerPanel() const
{
    PanelState panel;
    panel.kind = Kind::Answer;
    const bool isTheirs = m_state.chosen.isTheirs;
    panel.title = isTheirs ? tr("Answer the partner") : tr("What the partner said");
    panel.words = isTheirs ? tr("The partner gets it for every open item of the case.")
                           : tr("For an answer by telephone or mail. A message that comes in settles its items by "
                                "itself.");
    panel.options.push_back({ QString::fromLatin1(acceptId), tr("Yes"), tr("What was asked for will be done.") });
    panel.options.push_back({ QString::fromLatin1(rejectId), tr("No"), QString() });
    for (PanelState::Option option : resolutionOptions()) {
        option.title = tr("No, but: %1").arg(option.title);
        panel.options.push_back(option);
    }
    if (!isTheirs)
        panel.ways = { { QStringLiteral("phone"), tr("Telephone") }, { QStringLiteral("mail"), tr("Mail") },
            { QStringLiteral("other"), tr("Otherwise") } };
    panel.field = isTheirs ? tr("In words") : tr("What was said, and by whom");
    panel.button = isTheirs ? tr("Answer") : tr("Note it");
    return panel;
}

PanelState CasesPresenter::changePanel() const
{
    PanelState panel;
    panel.kind = Kind::Change;
    panel.title = tr("What is it, and what is asked for?");
    panel.words = tr("The category brings what it asks for with it. Send it anew afterwards.");
    panel.options = categoryOptions();
    panel.field = tr("A note for the partner");
    panel.fieldHelp = tr("Empty leaves the note as it is.");
    panel.button = tr("Change it");
    return panel;
}

PanelState CasesPresenter::openPanelState()
{
    PanelState panel;
    panel.kind = Kind::Open;
    panel.title = tr("New case");
    panel.words = tr("Scan or type what it is about, and say what is wrong.");
    panel.field = tr("Pack, container, receipt or arrival");
    panel.fieldHelp = tr("R-12 is a receipt, S-3 a delivery on its way, A-7 an arrival of the inbox.");
    panel.options = categoryOptions();
    panel.button = tr("Open the case");
    return panel;
}

void CasesPresenter::openPanel(PanelState::Kind kind)
{
    if (kind != Kind::Open && !m_state.chosen.id.isValid())
        return;
    switch (kind) {
    case Kind::Answer:
        m_state.panel = answerPanel();
        break;
    case Kind::Change:
        m_state.panel = changePanel();
        break;
    case Kind::Open:
        m_state.panel = openPanelState();
        break;
    case Kind::Resolve:
        m_state.panel = {};
        m_state.panel.kind = kind;
        m_state.panel.title = tr("End the case");
        m_state.panel.words = tr("Nothing more is expected of anybody. A partner who was told by message hears of it.");
        m_state.panel.field = tr("Reason");
        m_state.panel.fieldHelp = tr("It stands in the journal with your name.");
        m_state.panel.button = tr("End it");
        break;
    case Kind::Evidence:
        m_state.panel = {};
        m_state.panel.kind = kind;
        m_state.panel.title = tr("Picture or paper");
        m_state.panel.words = tr("It is kept with the case, and goes with a mail.");
        break;
    case Kind::Message:
        preview();
        return;
    case Kind::None:
        m_state.panel = {};
        break;
    }
    show();
}

void CasesPresenter::preview()
{
    m_ledger.run(
        this,
        [id = m_chosen, now = m_clock.now()](ledger::Site &site) {
            return site.ledger().read([&](ledger::View &view) -> Result<QString> {
                const Result<sync::CaseTelling> telling = sync::previewCase(view, id, site.identity(), now);
                if (!telling)
                    return fail(telling.error());
                return QString::fromUtf8(telling->json);
            });
        },
        [this, id = m_chosen](const Result<QString> &text) {
            if (id != m_chosen)
                return;
            m_state.panel = {};
            m_state.panel.kind = Kind::Message;
            m_state.panel.title = tr("The message");
            m_state.panel.words = tr("As the Partnership for DSCSA Governance has laid it down.");
            m_state.panel.text = text.value_or(QString());
            m_state.panel.message = text ? QString() : errorSentence(text.error());
            show();
        },
        common::LedgerService::Lane::Look);
}

void CasesPresenter::closePanel()
{
    m_state.panel = {};
    show();
}

CasesPresenter::Job CasesPresenter::answerJob(const PanelInput &input) const
{
    exceptions::Answer answer;
    answer.comments = input.text;
    if (input.option == QLatin1StringView(acceptId))
        answer.answer = LineAnswer::Accepted;
    else if (!input.option.isEmpty())
        answer.answer = LineAnswer::Rejected;
    answer.alternative = ledger::resolutionFrom(input.option.toUtf8()).value_or(Resolution::None);
    const exceptions::AnswerWay way
        = exceptions::answerWayFrom(input.way.toUtf8()).value_or(exceptions::AnswerWay::Other);
    return [=, person = m_person, id = m_chosen, isTheirs = m_state.chosen.isTheirs](
               ledger::Site &site) -> Result<Done> {
        sync::CaseTelling reply;
        const Result<void> done = site.ledger().write([&](ledger::WriteTransaction &transaction) -> Result<void> {
            if (!isTheirs)
                return exceptions::noteAnswer(transaction, person, id, way, answer);
            const Result<sync::CaseTelling> told = sync::replyToCase(transaction, person, id, answer, site.identity());
            if (!told)
                return fail(told.error());
            reply = *told;
            return {};
        });
        if (!done)
            return fail(done.error());
        if (!isTheirs)
            return Done { tr("The answer is noted."), {}, {} };
        if (reply.document.isValid())
            return Done { tr("The answer goes to the partner."), {}, {} };
        const Result<QString> file = writeMail(site, id, reply.mail);
        return file ? Result<Done>(Done { tr("The draft of a mail is in %1.").arg(*file), *file, {} })
                    : fail(file.error());
    };
}

CasesPresenter::Job CasesPresenter::openJob(const PanelInput &input) const
{
    return [input, person = m_person, today = m_clock.today()](ledger::Site &site) -> Result<Done> {
        const Result<CaseId> id = site.ledger().write([&](ledger::WriteTransaction &transaction) -> Result<CaseId> {
            const Result<exceptions::NewCase> wanted = subjectOf(transaction, input.text,
                exceptions::categoryFrom(input.option.toUtf8()).value_or(Category::Other), today);
            if (!wanted)
                return fail(wanted.error());
            return exceptions::openCase(transaction, person, *wanted);
        });
        if (!id)
            return fail(id.error());
        return Done { tr("Case %1 is open.").arg(exceptions::caseNumber(*id)), {}, *id };
    };
}

CasesPresenter::Job CasesPresenter::jobFor(const PanelInput &input) const
{
    const auto act = [&](const QString &sentence, auto what) -> Job {
        return [=](ledger::Site &site) -> Result<Done> {
            const Result<void> done
                = site.ledger().write([&](ledger::WriteTransaction &transaction) { return what(transaction); });
            return done ? Result<Done>(Done { sentence, {}, {} }) : fail(done.error());
        };
    };
    switch (m_state.panel.kind) {
    case Kind::Answer:
        return answerJob(input);
    case Kind::Open:
        return openJob(input);
    case Kind::Change: {
        exceptions::CaseChange change;
        change.category = exceptions::categoryFrom(input.option.toUtf8());
        if (!input.text.trimmed().isEmpty())
            change.note = input.text.trimmed();
        return act(tr("The case is changed."),
            [change, person = m_person, id = m_chosen](ledger::WriteTransaction &transaction) {
                return exceptions::changeCase(transaction, person, id, change);
            });
    }
    case Kind::Resolve:
        return act(tr("The case is resolved."),
            [reason = input.text, person = m_person, id = m_chosen](ledger::WriteTransaction &transaction) {
                return exceptions::resolveCase(transaction, person, id, reason);
            });
    case Kind::Evidence:
        return act(tr("It is kept with the case."),
            [name = input.file, person = m_person, id = m_chosen](
                ledger::WriteTransaction &transaction) -> Result<void> {
                QFile file(name);
                if (!file.open(QIODevice::ReadOnly))
                    return fail(packledger::codes::fileOpen, name);
                return exceptions::attachEvidence(transaction, person, id, file, QFileInfo(name).fileName());
            });
    case Kind::Message:
    case Kind::None:
        break;
    }
    return {};
}

void CasesPresenter::give(const PanelInput &input)
{
    if (Job job = jobFor(input); job && !m_state.isBusy)
        run(std::move(job));
}

void CasesPresenter::run(Job job)
{
    m_state.isBusy = true;
    show();
    m_ledger.run(this, std::move(job), [this](const Result<Done> &done) {
        m_state.isBusy = false;
        if (!done) {
            if (m_state.panel.kind == Kind::None)
                Q_EMIT failed(done.error());
            else
                m_state.panel.message = errorSentence(done.error());
            show();
            return;
        }
        if (done->id.isValid())
            m_chosen = done->id;
        m_state.panel = {};
        Q_EMIT told(done->sentence);
        if (!done->mail.isEmpty())
            Q_EMIT mailWritten(done->mail);
        refresh();
    });
}

void CasesPresenter::send()
{
    if (!m_chosen.isValid() || m_state.isBusy)
        return;
    if (m_state.chosen.isTheirs) {
        openPanel(Kind::Answer);
        return;
    }
    run([person = m_person, id = m_chosen](ledger::Site &site) -> Result<Done> {
        const Result<sync::CaseTelling> telling = site.ledger().write([&](ledger::WriteTransaction &transaction) {
            return sync::sendCase(transaction, person, id, site.identity());
        });
        if (!telling)
            return fail(telling.error());
        if (telling->document.isValid())
            return Done { telling->isRepeated ? tr("The partner has it already; nothing has changed since.")
                                              : tr("It goes to the partner."),
                {}, {} };
        const Result<QString> file = writeMail(site, id, telling->mail);
        return file ? Result<Done>(Done { tr("The draft of a mail is in %1.").arg(*file), *file, {} })
                    : fail(file.error());
    });
}

std::vector<common::PaperOffer> CasesPresenter::offers()
{
    return { { QStringLiteral("case"), tr("This case"), tr("Its items, what was said, and what was done.") } };
}

void CasesPresenter::makePaper()
{
    m_ledger.run(
        this,
        [id = m_chosen, now = m_clock.now()](ledger::Site &site) {
            return site.ledger().read([&](ledger::View &view) { return casePaper(view, id, now); });
        },
        [this](const Result<common::Paper> &paper) {
            if (paper)
                Q_EMIT paperReady(*paper);
            else
                Q_EMIT paperFailed(errorSentence(paper.error()));
        },
        common::LedgerService::Lane::Look);
}

} // namespace packledger::casework

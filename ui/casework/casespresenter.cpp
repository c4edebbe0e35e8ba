#include "casework/casespresenter.h"

#include "base/baseerrors.h"
#include "base/durablefile.h"
#include "base/errortext.h"
#include "casework/casepanels.h"
#include "casework/casepaper.h"
#include "casework/casesnapshot.h"
#include "exceptions/caseexport.h"
#include "exceptions/casesubjects.h"
#include "ledger/itemsearch.h"
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

constexpr qint64 mostMessage = 32 << 20;

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

/// Where only one item bears what somebody typed as its serial number: its identifier; else what was typed. It reads
/// the whole table.
QString spelledOut(ledger::View &view, const QString &typed, const QDate &today)
{
    constexpr int enough = 50;
    const QByteArray serial = typed.trimmed().toUtf8();
    if (scan::parseItemId(serial, today))
        return typed;
    std::vector<gs1::ItemKey> bearers;
    for (const ItemId item : ledger::ItemSearch(view).bySerialPart(serial, enough)) {
        if (const std::optional<ledger::ItemRow> row = view.items().byId(item); row && row->key.serial() == serial)
            bearers.push_back(row->key);
    }
    return bearers.size() == 1 ? QString::fromUtf8(view.masterData().epcUri(bearers.front())) : typed;
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

void CasesPresenter::openPanel(PanelState::Kind kind)
{
    if (kind != Kind::Open && kind != Kind::AnswerFile && !m_state.chosen.id.isValid())
        return;
    if (kind == Kind::Message) {
        preview();
        return;
    }
    m_state.panel = panelOf(kind, m_state.chosen);
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
            m_state.panel = panelOf(Kind::Message, m_state.chosen);
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
    if (input.option == QLatin1StringView(answerYes))
        answer.answer = LineAnswer::Accepted;
    else if (!input.option.isEmpty())
        answer.answer = LineAnswer::Rejected;
    answer.alternative = ledger::resolutionFrom(input.option.toUtf8()).value_or(Resolution::None);
    // All that are there are all that are open, also those beyond the list.
    if (input.items.size() < m_state.panel.items.size())
        answer.lines = input.items;
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

CasesPresenter::Job CasesPresenter::fileJob(const PanelInput &input) const
{
    return [name = input.file, person = m_person](ledger::Site &site) -> Result<Done> {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            return fail(packledger::codes::fileOpen, name);
        const QByteArray content = file.read(mostMessage);
        const Result<CaseId> taken = site.ledger().write([&](ledger::WriteTransaction &transaction) {
            return exceptions::takeAnswerFile(transaction, person, CaseId {}, content);
        });
        if (!taken)
            return fail(taken.error());
        return Done { tr("The message is taken: case %1.").arg(exceptions::caseNumber(*taken)), {}, *taken };
    };
}

CasesPresenter::Job CasesPresenter::openJob(const PanelInput &input) const
{
    return [input, person = m_person, today = m_clock.today()](ledger::Site &site) -> Result<Done> {
        const Result<QString> subject = site.ledger().read(
            [&](ledger::View &view) -> Result<QString> { return spelledOut(view, input.text, today); });
        if (!subject)
            return fail(subject.error());
        const Result<CaseId> id = site.ledger().write([&](ledger::WriteTransaction &transaction) -> Result<CaseId> {
            const Result<exceptions::NewCase> wanted = subjectOf(transaction, *subject,
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
    case Kind::AnswerFile:
        return fileJob(input);
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
    if (!m_state.panel.items.empty() && input.items.empty()) {
        m_state.panel.message = tr("Choose the items that it is about.");
        show();
        return;
    }
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

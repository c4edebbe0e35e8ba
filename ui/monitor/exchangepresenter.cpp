#include "monitor/exchangepresenter.h"

#include "base/baseerrors.h"
#include "base/durablefile.h"
#include "base/errortext.h"
#include "common/plaintext.h"
#include "ledger/exchangelists.h"
#include "ledger/exchangestores.h"
#include "monitor/exchangewords.h"
#include "sync/inbox.h"
#include "sync/outboxacts.h"
#include "sync/partners.h"
#include "sync/rejectionmessage.h"
#include "sync/syncerrors.h"
#include "workflow/tableexport.h"

#include <QDateTime>
#include <QDir>
#include <QSaveFile>

namespace packledger::monitor {

using Lane = common::LedgerService::Lane;
using ledger::InboxId;
using ledger::OutboxId;
using Panel = ExchangeState::Panel;
using Side = ExchangeState::Side;
using sync::MonitorQuestion;

namespace {

constexpr int pageRows = 200;
constexpr int lookMs = 4'000;
constexpr qint64 hoursEveryMs = 30'000;
constexpr int hoursShown = 72;
constexpr qint64 hourMs = 3'600'000;
constexpr int mostExported = 1'000'000;

/// What one look at the ledger answers.
struct Look
{
    std::vector<Figure> figures;
    std::vector<common::HealthLine> ways;
    std::vector<ExchangeRow> rows;
    bool hasMore = false;
    Choices partners;
};

template <typename Page>
void addRows(const Page &page, const Instant &now, Look &look)
{
    for (const auto &line : page.lines)
        look.rows.push_back(rowOf(line, now));
    look.hasMore = page.hasMore;
}

Look lookAt(ledger::View &view, Side side, const sync::MonitorQuestion &question, const Instant &now)
{
    Look look;
    const sync::MonitorCounts counts = sync::monitorCounts(view, now.ms);
    look.figures = figuresOf(counts, side, now.ms);
    look.ways = waysOf(counts, now.ms);
    if (side == Side::Outbox)
        addRows(sync::outgoingPage(view, question, now.localDate(), now.ms), now, look);
    else
        addRows(sync::incomingPage(view, question, now.localDate(), now.ms), now, look);
    for (const sync::PartnerProfile &partner : sync::allPartners(view)) {
        const QString name = QString::fromUtf8(partner.name);
        look.partners.emplace_back(name, partner.title.isEmpty() ? name : partner.title);
    }
    return look;
}

/// A name that stays within its folder.
QString fileIn(const QString &folder, QString name)
{
    name = QDir::fromNativeSeparators(name).section(u'/', -1);
    if (name.isEmpty() || name == QLatin1StringView(".") || name == QLatin1StringView(".."))
        name = QStringLiteral("document");
    return folder + u'/' + name;
}

Result<void> saveBytes(ledger::View &view, const QByteArray &sha256, const QString &name)
{
    QDir().mkpath(QFileInfo(name).path());
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(file);
    if (const Result<void> restored = view.documents().restoreBytes(sha256, file); !restored)
        return restored;
    return commitDurably(file);
}

QStringList cellsOf(const sync::OutgoingLine &line)
{
    const ledger::OutboxRow &row = line.row;
    const auto moment = [](qint64 ms) { return ms > 0 ? QString::fromLatin1(Instant { ms, 0 }.toIso()) : QString(); };
    return { QString::number(row.id.value), QString::fromUtf8(row.partner), QString::fromLatin1(row.kind),
        line.dispatch ? QString::number(line.dispatch->id.value) : QString(), row.fileName,
        QString::fromUtf8(row.instance), QString::fromLatin1(nameOf(row.state)),
        line.isLate ? QStringLiteral("late") : QString(), moment(row.queuedMs), moment(row.stateMs),
        QString::number(row.attempts), moment(line.nextMs),
        QString::fromUtf8(row.state == ledger::OutboxState::Refused ? row.code : row.lastCode),
        row.state == ledger::OutboxState::Refused || row.lastWords.isEmpty() ? row.words : row.lastWords,
        QString::fromLatin1(row.sha256.toHex()) };
}

QStringList cellsOf(const sync::IncomingLine &line)
{
    const ledger::InboxRow &row = line.row;
    const auto moment = [](qint64 ms) { return ms > 0 ? QString::fromLatin1(Instant { ms, 0 }.toIso()) : QString(); };
    return { QString::number(row.id.value), QString::fromUtf8(row.partner), QString::fromLatin1(line.format),
        row.fileName, QString::fromUtf8(row.remoteName), QString::fromLatin1(nameOf(row.state)), moment(row.keptMs),
        moment(row.settledMs), row.document.isValid() ? QString::number(row.document.value) : QString(),
        QString::fromUtf8(line.despatchAdvice), QString::fromUtf8(row.code), row.detail,
        QString::fromLatin1(row.sha256.toHex()) };
}

QStringList headingOf(Side side)
{
    const char *const out = "document,partner,kind,shipment,file,instance,state,late,made,since,attempts,next_attempt,"
                            "error,words,sha256";
    const char *const in
        = "arrival,partner,format,file,remote_name,state,came,read,document,delivery,error,words,sha256";
    return QString::fromLatin1(side == Side::Outbox ? out : in).split(u',');
}

Result<sync::RejectionMessage> answerTo(ledger::Site &site, InboxId id, const AnswerInput &input)
{
    const Result<ledger::InboxRow> row = site.ledger().read([&](ledger::View &view) -> Result<ledger::InboxRow> {
        const std::optional<ledger::InboxRow> found = view.exchange().inbox.find(id);
        if (!found)
            return fail(sync::codes::arrivalUnknown, QString::number(id.value));
        return *found;
    });
    if (!row)
        return fail(row.error());
    return sync::rejectionOf(*row, site.identity(),
        { input.email.trimmed(), input.phone.trimmed(), input.purchaseOrder.trimmed().toUtf8() });
}

} // namespace

ExchangePresenter::ExchangePresenter(common::LedgerService &ledger, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_clock(clock)
    , m_most(pageRows)
{
    m_timer.setInterval(lookMs);
    connect(&m_timer, &QTimer::timeout, this, &ExchangePresenter::refresh);
}

void ExchangePresenter::watch(bool isWatched)
{
    if (!isWatched) {
        m_timer.stop();
        return;
    }
    m_timer.start();
    refresh();
}

MonitorQuestion ExchangePresenter::question() const
{
    using Show = sync::MonitorQuestion::Show;
    static constexpr Show shows[] = { Show::All, Show::Open, Show::Late, Show::Failed };
    return { m_state.partner.toUtf8(), shows[int(m_state.show)], m_state.search, m_most };
}

void ExchangePresenter::refresh()
{
    if (m_isAsking) {
        m_asksAgain = true;
        return;
    }
    m_isAsking = true;
    m_asksAgain = false;
    m_ledger.run(
        this,
        [side = m_state.side, question = question(), now = m_clock.now()](ledger::Site &site) {
            return site.ledger().read(
                [&](ledger::View &view) -> Result<Look> { return lookAt(view, side, question, now); });
        },
        [this](const Result<Look> &look) {
            m_isAsking = false;
            // Asked for something else meanwhile: this is no answer to it.
            if (m_asksAgain) {
                refresh();
                return;
            }
            m_state.isLoading = false;
            if (!look) {
                Q_EMIT failed(look.error());
                return;
            }
            m_state.figures = look->figures;
            m_state.ways = look->ways;
            m_state.rows = look->rows;
            m_state.hasMore = look->hasMore;
            m_state.partners = look->partners;
            show();
            if (m_clock.now().ms - m_hoursMs >= hoursEveryMs || m_clock.now().ms < m_hoursMs)
                readHours();
            if (m_state.open && m_state.panel == Panel::None && !m_state.isBusy)
                readOpen();
        },
        Lane::Look);
}

void ExchangePresenter::readHours()
{
    const Instant now = m_clock.now();
    m_hoursMs = now.ms;
    const qint64 since = now.ms - hoursShown * hourMs;
    using Hours = std::vector<ledger::ExchangeLists::Hour>;
    m_ledger.run(
        this,
        [since](ledger::Site &site) {
            return site.ledger().read([&](ledger::View &view) -> Result<Hours> {
                return ledger::ExchangeLists(view.database()).hours(since);
            });
        },
        [this, since, now](const Result<Hours> &hours) {
            if (!hours)
                return;
            m_state.hours.assign(hoursShown, {});
            qint64 delivered = 0;
            qint64 failures = 0;
            qint64 arrived = 0;
            for (const ledger::ExchangeLists::Hour &hour : *hours) {
                if (hour.hour < 0 || hour.hour >= hoursShown)
                    continue;
                m_state.hours[size_t(hour.hour)] = { int(hour.delivered), int(hour.failed), int(hour.arrived) };
                delivered += hour.delivered;
                failures += hour.failed;
                arrived += hour.arrived;
            }
            m_state.hoursBegin = common::dayText(since, now.offsetMinutes);
            m_state.hoursText
                = tr("In three days: %1 delivered, %2 attempts failed, %3 came in.")
                      .arg(QLocale().toString(delivered), QLocale().toString(failures), QLocale().toString(arrived));
            show();
        },
        Lane::Look);
}

void ExchangePresenter::restart()
{
    m_most = pageRows;
    m_state.rows.clear();
    m_state.isLoading = true;
    show();
    refresh();
}

void ExchangePresenter::setSide(Side side)
{
    if (side == m_state.side)
        return;
    m_state.side = side;
    m_state.open.reset();
    m_state.panel = Panel::None;
    m_state.figures.clear();
    restart();
}

void ExchangePresenter::setShow(ExchangeState::Show wanted)
{
    m_state.show = wanted;
    restart();
}

void ExchangePresenter::setPartner(const QString &partner)
{
    m_state.partner = partner;
    restart();
}

void ExchangePresenter::setSearch(const QString &search)
{
    m_state.search = search;
    m_most = pageRows;
    show();
    refresh();
}

void ExchangePresenter::showMore()
{
    if (!m_state.hasMore || m_isAsking)
        return;
    m_most += pageRows;
    refresh();
}

void ExchangePresenter::open(qint64 id)
{
    OpenExchange opening;
    opening.head.id = id;
    opening.text.isReading = true;
    for (const ExchangeRow &row : m_state.rows) {
        if (row.id == id)
            opening.head = row;
    }
    opening.text.head.name = opening.head.file;
    m_state.open = opening;
    m_state.panel = Panel::None;
    m_state.panelMessage.clear();
    m_state.preview.reset();
    show();
    readOpen();
}

void ExchangePresenter::readOpen()
{
    m_ledger.run(
        this,
        [side = m_state.side, id = m_state.open->head.id, now = m_clock.now()](ledger::Site &site) {
            return site.ledger().read([&](ledger::View &view) -> Result<OpenExchange> {
                return side == Side::Outbox ? openOutgoing(view, OutboxId { id }, now)
                                            : openIncoming(view, InboxId { id }, now);
            });
        },
        [this, side = m_state.side, id = m_state.open->head.id](const Result<OpenExchange> &open) {
            // Something else was opened meanwhile, or nothing.
            if (!m_state.open || m_state.open->head.id != id || m_state.side != side)
                return;
            if (!open) {
                m_state.open.reset();
                Q_EMIT failed(open.error());
            } else {
                m_state.open = *open;
            }
            m_state.canUndo = m_state.open && m_held == id && side == Side::Outbox && m_state.open->canRetry
                && !m_state.open->canHold;
            show();
        },
        Lane::Look);
}

void ExchangePresenter::close()
{
    m_state.open.reset();
    m_state.panel = Panel::None;
    m_state.canUndo = false;
    show();
}

void ExchangePresenter::openPanel(Panel panel)
{
    if (!m_state.open)
        return;
    m_state.panel = panel;
    m_state.panelMessage.clear();
    m_state.preview.reset();
    show();
}

void ExchangePresenter::closePanel()
{
    openPanel(Panel::None);
}

void ExchangePresenter::done(const Result<void> &outcome, const QString &sentence)
{
    m_state.isBusy = false;
    if (outcome) {
        m_state.panel = Panel::None;
        m_state.panelMessage.clear();
        Q_EMIT told(sentence);
    } else if (m_state.panel != Panel::None) {
        m_state.panelMessage = errorSentence(outcome.error());
    } else {
        Q_EMIT failed(outcome.error());
    }
    show();
    refresh();
    if (m_state.open)
        readOpen();
}

void ExchangePresenter::retry()
{
    if (!m_state.open || !m_state.open->canRetry || m_state.isBusy)
        return;
    m_state.isBusy = true;
    const OutboxId id { m_state.open->head.id };
    m_ledger.run(
        this,
        [id, person = m_person](ledger::Site &site) {
            return site.ledger().write([&](ledger::WriteTransaction &transaction) {
                return sync::retryDocument(transaction, person, id, {});
            });
        },
        [this, id](const Result<void> &outcome) {
            if (outcome && m_held == id.value)
                m_held = 0;
            done(outcome, tr("Document %1 goes again now: the same bytes.").arg(id.value));
        });
}

void ExchangePresenter::give(const QString &reason)
{
    if (!m_state.open || m_state.isBusy)
        return;
    if (reason.trimmed().isEmpty()) {
        m_state.panelMessage = tr("Say why first.");
        show();
        return;
    }
    m_state.isBusy = true;
    m_state.panelMessage.clear();
    show();
    const qint64 id = m_state.open->head.id;
    const Side side = m_state.side;
    const Panel panel = m_state.panel;
    // What is let go waits: that undoes a hold of what had waited, and of nothing else.
    using Before = ledger::OutboxState;
    m_ledger.run(
        this,
        [id, side, panel, reason, person = m_person](ledger::Site &site) -> Result<Before> {
            if (panel == Panel::Take) {
                const Result<ledger::InboxRow> taken = sync::takeArrival(site, person, InboxId { id }, reason);
                return taken ? Result<Before>(Before::Resolved) : fail(taken.error());
            }
            return site.ledger().write([&](ledger::WriteTransaction &transaction) -> Result<Before> {
                Before before = Before::Resolved;
                if (const auto row = transaction.exchange().outbox.find(OutboxId { id }); row && side == Side::Outbox)
                    before = row->state;
                const Result<void> outcome = side == Side::Inbox
                    ? sync::resolveArrival(transaction, person, InboxId { id }, reason)
                    : panel == Panel::Hold ? sync::holdDocument(transaction, person, OutboxId { id }, reason)
                                           : sync::resolveDocument(transaction, person, OutboxId { id }, reason);
                return outcome ? Result<Before>(before) : fail(outcome.error());
            });
        },
        [this, id, panel](const Result<Before> &before) {
            if (before && panel == Panel::Hold)
                m_held = *before == Before::Waiting ? id : 0;
            done(before ? Result<void>() : Result<void>(fail(before.error())),
                panel == Panel::Hold       ? tr("Document %1 is held.").arg(id)
                    : panel == Panel::Take ? tr("Arrival %1 was taken.").arg(id)
                                           : tr("Number %1 is ended; the reason stands in the journal.").arg(id));
        });
}

void ExchangePresenter::undo()
{
    if (!m_state.canUndo || m_state.isBusy)
        return;
    m_state.isBusy = true;
    const OutboxId id { m_state.open->head.id };
    m_ledger.run(
        this,
        [id, person = m_person](ledger::Site &site) {
            return site.ledger().write([&](ledger::WriteTransaction &transaction) {
                return sync::retryDocument(transaction, person, id, tr("The hold was taken back."));
            });
        },
        [this, id](const Result<void> &outcome) {
            m_held = 0;
            m_state.canUndo = false;
            done(outcome, tr("Document %1 is held no more.").arg(id.value));
        });
}

void ExchangePresenter::previewAnswer(const AnswerInput &input)
{
    if (!m_state.open || m_state.isBusy)
        return;
    if (!input.email.contains(u'@')) {
        m_state.preview.reset();
        m_state.panelMessage = tr("Give the mail address where the partner may ask.");
        show();
        return;
    }
    m_ledger.run(
        this, [id = InboxId { m_state.open->head.id }, input](ledger::Site &site) { return answerTo(site, id, input); },
        [this](const Result<sync::RejectionMessage> &message) {
            m_state.panelMessage = message ? QString() : errorSentence(message.error());
            m_state.preview = message
                ? std::optional(AnswerPreview { message->subject, message->mail, QString::fromUtf8(message->json) })
                : std::nullopt;
            show();
        },
        Lane::Look);
}

void ExchangePresenter::sendAnswer(const AnswerInput &input)
{
    if (!m_state.open || !m_state.preview || m_state.isBusy)
        return;
    m_state.isBusy = true;
    m_ledger.run(
        this,
        [id = InboxId { m_state.open->head.id }, input](ledger::Site &site) -> Result<OutboxId> {
            const Result<sync::RejectionMessage> message = answerTo(site, id, input);
            if (!message)
                return fail(message.error());
            return site.ledger().write([&](ledger::WriteTransaction &transaction) -> Result<OutboxId> {
                const std::optional<ledger::InboxRow> row = transaction.exchange().inbox.find(id);
                return sync::queueRejection(transaction, *row, *message);
            });
        },
        [this](const Result<OutboxId> &queued) {
            done(queued ? Result<void>() : Result<void>(fail(queued.error())),
                queued ? tr("The message is in the outbox, number %1. The mail is yours to send.").arg(queued->value)
                       : QString());
        });
}

void ExchangePresenter::saveAnswer(const AnswerInput &input, const QString &folder)
{
    if (!m_state.open || !m_state.preview || m_state.isBusy)
        return;
    const qint64 id = m_state.open->head.id;
    m_ledger.run(
        this,
        [id, input, folder](ledger::Site &site) -> Result<QString> {
            const Result<sync::RejectionMessage> message = answerTo(site, InboxId { id }, input);
            if (!message)
                return fail(message.error());
            QDir().mkpath(folder);
            const QString mail = QStringLiteral("%1/exception-%2.txt").arg(folder).arg(id);
            const QByteArray text = message->subject.toUtf8() + "\n\n" + message->mail.toUtf8();
            for (const auto &[name, content] :
                { std::pair(QStringLiteral("%1/exception-%2.json").arg(folder).arg(id), message->json),
                    std::pair(mail, text) }) {
                if (const Result<void> written = replaceFile(name, content); !written)
                    return fail(written.error());
            }
            return mail;
        },
        [this](const Result<QString> &file) {
            if (file)
                Q_EMIT saved(*file);
            else
                Q_EMIT failed(file.error());
        },
        Lane::Aside);
}

void ExchangePresenter::save(const QString &folder)
{
    if (!m_state.open)
        return;
    m_ledger.run(
        this,
        [side = m_state.side, id = m_state.open->head.id, folder](ledger::Site &site) {
            return site.ledger().read([&](ledger::View &view) -> Result<QString> {
                if (side == Side::Inbox) {
                    const std::optional<ledger::InboxRow> row = view.exchange().inbox.find(InboxId { id });
                    if (!row)
                        return fail(sync::codes::arrivalUnknown, QString::number(id));
                    const QString file = fileIn(folder, row->fileName);
                    const Result<void> written = saveBytes(view, row->sha256, file);
                    return written ? Result<QString>(file) : fail(written.error());
                }
                const std::optional<ledger::OutboxRow> row = view.exchange().outbox.find(OutboxId { id });
                if (!row)
                    return fail(sync::codes::documentUnknown, QString::number(id));
                const QString file = fileIn(folder, row->fileName);
                if (const Result<void> written = saveBytes(view, row->sha256, file); !written)
                    return fail(written.error());
                if (row->evidence.isEmpty())
                    return file;
                const QString receipt = file + QStringLiteral(".receipt");
                const Result<void> written = saveBytes(view, row->evidence, receipt);
                return written ? Result<QString>(receipt) : fail(written.error());
            });
        },
        [this](const Result<QString> &file) {
            if (file)
                Q_EMIT saved(*file);
            else
                Q_EMIT failed(file.error());
        },
        Lane::Aside);
}

void ExchangePresenter::saveList(const QString &folder)
{
    const Instant now = m_clock.now();
    const Side side = m_state.side;
    sync::MonitorQuestion asked = question();
    asked.most = mostExported;
    const QString file = QStringLiteral("%1/%2-%3.csv")
                             .arg(folder, side == Side::Outbox ? QStringLiteral("outbox") : QStringLiteral("inbox"),
                                 now.localDate().toString(Qt::ISODate));
    m_ledger.run(
        this,
        [side, asked, now, folder, file](ledger::Site &site) {
            QDir().mkpath(folder);
            return site.ledger().read([&](ledger::View &view) -> Result<qint64> {
                return workflow::exportTable(side == Side::Outbox ? QStringLiteral("Outbox") : QStringLiteral("Inbox"),
                    headingOf(side), workflow::ExportFormat::Csv, file,
                    [&](const workflow::TakeRow &take) -> Result<void> {
                        const auto takeAll = [&](const auto &page) {
                            for (const auto &line : page.lines) {
                                if (!take(cellsOf(line)))
                                    return;
                            }
                        };
                        if (side == Side::Outbox)
                            takeAll(sync::outgoingPage(view, asked, now.localDate(), now.ms));
                        else
                            takeAll(sync::incomingPage(view, asked, now.localDate(), now.ms));
                        return {};
                    });
            });
        },
        [this, file](const Result<qint64> &rows) {
            if (rows)
                Q_EMIT saved(file);
            else
                Q_EMIT failed(rows.error());
        },
        Lane::Aside);
}

} // namespace packledger::monitor

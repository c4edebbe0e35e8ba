#include "monitor/exchangepresenter.h"

#include "base/errortext.h"
#include "ledger/exchangestores.h"
#include "monitor/documentevents.h"
#include "monitor/exchangefiles.h"
#include "monitor/exchangelook.h"
#include "monitor/openexchange.h"
#include "monitor/senderanswer.h"
#include "sync/inbox.h"
#include "sync/outboxacts.h"

#include <QDir>

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
constexpr int mostExported = 1'000'000;

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
    return { m_state.partner.toUtf8(), shows[int(m_state.show)], m_state.search, m_most, m_state.findsSerials };
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
                [&](ledger::View &view) -> Result<ExchangeLook> { return lookAt(view, side, question, now); });
        },
        [this](const Result<ExchangeLook> &look) {
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
    m_ledger.run(
        this,
        [now](ledger::Site &site) {
            return site.ledger().read(
                [&](ledger::View &view) -> Result<ExchangeHours> { return hoursBefore(view, now); });
        },
        [this](const Result<ExchangeHours> &read) {
            if (!read)
                return;
            m_state.hours = read->hours;
            m_state.hoursBegin = read->begin;
            m_state.hoursText = read->words;
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
    m_state.events = {};
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
    if (panel == Panel::Events && m_state.events.rows.empty())
        readEvents();
}

void ExchangePresenter::readEvents()
{
    m_state.events = {};
    m_state.events.isReading = true;
    show();
    m_ledger.run(
        this,
        [sha256 = m_state.open->sha256, offset = m_clock.now().offsetMinutes](ledger::Site &site) {
            return site.ledger().read([&](ledger::View &view) { return eventsIn(view, sha256, offset); });
        },
        [this, id = m_state.open->head.id, side = m_state.side](const Result<DocumentEvents> &events) {
            if (!m_state.open || m_state.open->head.id != id || m_state.side != side)
                return;
            m_state.events = events.value_or(DocumentEvents {});
            if (!events)
                m_state.events.message = errorSentence(events.error());
            show();
        },
        Lane::Aside);
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
        [id = InboxId { m_state.open->head.id }, input, person = m_person](
            ledger::Site &site) { return monitor::sendAnswer(site, person, id, input); },
        [this](const Result<sync::RejectionTelling> &sent) {
            done(sent ? Result<void>() : Result<void>(fail(sent.error())),
                sent ? tr("The message is in the outbox, number %1, and case %2 is open. The mail is yours to send.")
                           .arg(QString::number(sent->document.value), exceptions::caseNumber(sent->id))
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
        [id, input, folder, person = m_person](
            ledger::Site &site) { return monitor::saveAnswer(site, person, InboxId { id }, input, folder); },
        [this](const Result<QString> &file) {
            if (file)
                Q_EMIT saved(*file);
            else
                Q_EMIT failed(file.error());
        });
}

void ExchangePresenter::save(const QString &folder)
{
    if (!m_state.open)
        return;
    m_ledger.run(
        this,
        [side = m_state.side, id = m_state.open->head.id, folder](ledger::Site &site) {
            return site.ledger().read([&](ledger::View &view) {
                return side == Side::Outbox ? saveOutgoing(view, OutboxId { id }, folder)
                                            : saveIncoming(view, InboxId { id }, folder);
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
            return site.ledger().read([&](ledger::View &view) { return saveExchange(view, side, asked, now, file); });
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

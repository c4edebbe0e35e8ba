#include "line/boardpresenter.h"

#include "base/errortext.h"
#include "line/batchpaper.h"
#include "line/boardsnapshot.h"
#include "workflow/batchclosing.h"
#include "workflow/batchexport.h"
#include "workflow/lineclearance.h"
#include "workflow/linerun.h"

#include <QDir>

namespace packledger::line {

using common::Tone;
using Lane = common::LedgerService::Lane;
using Panel = BoardState::Panel;

namespace {
constexpr int lookEveryMs = 2000;
} // namespace

BoardPresenter::BoardPresenter(common::LedgerService &ledger, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_clock(clock)
{
    m_timer.setInterval(lookEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &BoardPresenter::refresh);
}

void BoardPresenter::open(BatchId batch)
{
    m_state = {};
    m_state.id = batch;
    m_state.isLoading = true;
    m_first.reset();
    Q_EMIT stateChanged(m_state);
    refresh();
}

void BoardPresenter::close()
{
    m_state = {};
    m_first.reset();
    m_timer.stop();
}

void BoardPresenter::watch(bool isWatched)
{
    if (isWatched && m_state.id.isValid())
        m_timer.start();
    else
        m_timer.stop();
}

void BoardPresenter::refresh()
{
    if (!m_state.id.isValid())
        return;
    if (m_isReading) {
        m_isStale = true;
        return;
    }
    m_isReading = true;
    m_ledger.run(
        this,
        [batch = m_state.id, now = m_clock.now()](ledger::Site &site) {
            return site.ledger().read([&](ledger::View &view) { return readBoard(view, batch, now); });
        },
        [this](const Result<BoardState> &read) {
            m_isReading = false;
            if (!read)
                Q_EMIT failed(read.error());
            else if (read->id == m_state.id)
                take(*read);
            if (std::exchange(m_isStale, false))
                refresh();
        },
        Lane::Look);
}

void BoardPresenter::take(BoardState read)
{
    // What the person is in the middle of stays as it is.
    read.panel = read.isLocked ? Panel::None : m_state.panel;
    if (read.panel == Panel::Clearance && read.next != NextStep::Clear)
        read.panel = Panel::None;
    if (read.panel == Panel::Stop && !read.isRunning)
        read.panel = Panel::None;
    read.panelMessage = m_state.panelMessage;
    const QString signedBy
        = read.panel == Panel::Close ? m_first ? m_first->person.name() : QString() : read.sign.signedBy;
    Choices people = std::move(read.sign.people);
    read.sign = m_state.sign;
    read.sign.people = std::move(people);
    read.sign.signedBy = signedBy;
    const bool isSecond = !signedBy.isEmpty();
    if (read.panel == Panel::Close) {
        read.sign.meaning = isSecond ? tr("Reviewed by, somebody else") : tr("Performed by");
        read.sign.actionText = isSecond ? tr("Sign and close") : tr("Sign");
    } else {
        read.sign.meaning = isSecond ? tr("Reviewed by, somebody else") : tr("Performed by");
        read.sign.actionText = tr("Sign");
    }
    if (m_state == read)
        return;
    m_state = std::move(read);
    Q_EMIT stateChanged(m_state);
}

void BoardPresenter::goOn()
{
    switch (m_state.next) {
    case NextStep::Approve:
        act([](ledger::WriteTransaction &transaction, const access::Session &person, BatchId batch) {
            return workflow::approveBatch(transaction, person, batch);
        });
        break;
    case NextStep::Clear:
        openPanel(Panel::Clearance);
        break;
    case NextStep::Start:
        act([](ledger::WriteTransaction &transaction, const access::Session &person, BatchId batch) {
            return workflow::startBatch(transaction, person, batch);
        });
        break;
    case NextStep::Close:
        openPanel(Panel::Close);
        break;
    case NextStep::None:
        break;
    }
}

void BoardPresenter::openPanel(Panel panel)
{
    m_first.reset();
    m_state.panel = panel;
    m_state.panelMessage.clear();
    m_state.sign.message.clear();
    m_state.sign.tone = Tone::Neutral;
    ++m_state.sign.turn;
    Q_EMIT stateChanged(m_state);
    refresh();
}

void BoardPresenter::closePanel()
{
    openPanel(Panel::None);
}

void BoardPresenter::act(Act job, After after)
{
    m_ledger.run(
        this,
        [job = std::move(job), session = m_session, batch = m_state.id](ledger::Site &site) {
            return site.ledger().write(
                [&](ledger::WriteTransaction &transaction) { return job(transaction, session, batch); });
        },
        [this, after](const Result<void> &done) {
            if (done && after == After::PanelClosed)
                m_state.panel = Panel::None;
            m_state.panelMessage = done ? QString() : errorSentence(done.error());
            if (!done && m_state.panel == Panel::None)
                Q_EMIT failed(done.error());
            else
                Q_EMIT stateChanged(m_state);
            if (done)
                Q_EMIT changed();
            refresh();
        });
}

void BoardPresenter::check(const QByteArray &point)
{
    act([point](ledger::WriteTransaction &transaction, const access::Session &person, BatchId batch) {
        return workflow::checkPoint(transaction, person, batch, point);
    });
}

void BoardPresenter::stop(const QString &reason, const QString &note)
{
    act([reason = reason.toUtf8(), note](ledger::WriteTransaction &transaction, const access::Session &person,
            BatchId batch) { return workflow::stopLine(transaction, person, batch, reason, note); });
}

void BoardPresenter::resume()
{
    act([](ledger::WriteTransaction &transaction, const access::Session &person, BatchId batch) {
        return workflow::resumeLine(transaction, person, batch);
    });
}

void BoardPresenter::note(const QString &text, const QString &reference)
{
    act([text, reference](ledger::WriteTransaction &transaction, const access::Session &person,
            BatchId batch) { return workflow::noteDeviation(transaction, person, batch, text, reference); },
        After::PanelClosed);
}

void BoardPresenter::sign(const QString &login, const QString &pin, const QString &reason)
{
    if (m_state.sign.isBusy)
        return;
    m_state.sign.isBusy = true;
    Q_EMIT stateChanged(m_state);
    m_ledger.run(
        this,
        [login = login.toUtf8(), pin](ledger::Site &site) { return access::SignIn(site.ledger()).confirm(login, pin); },
        [this, reason](const Result<access::Signatory> &signatory) {
            if (!signatory)
                answerSign(Tone::Stop, errorSentence(signatory.error()));
            else if (m_state.panel == Panel::Clearance)
                signClearance(*signatory);
            else if (m_state.panel == Panel::Close)
                signClose(*signatory, reason);
            else
                answerSign(Tone::Neutral, {});
        });
}

void BoardPresenter::answerSign(Tone tone, const QString &message)
{
    m_state.sign.isBusy = false;
    m_state.sign.tone = tone;
    m_state.sign.message = message;
    ++m_state.sign.turn;
    Q_EMIT stateChanged(m_state);
    refresh();
}

void BoardPresenter::signClearance(const access::Signatory &signatory)
{
    m_ledger.run(
        this,
        [signatory, batch = m_state.id](ledger::Site &site) {
            return site.ledger().write([&](ledger::WriteTransaction &transaction) {
                return workflow::signClearance(transaction, signatory, batch);
            });
        },
        [this](const Result<workflow::Clearance> &clearance) {
            if (!clearance) {
                answerSign(Tone::Stop, errorSentence(clearance.error()));
                return;
            }
            const bool isClear = clearance->isComplete();
            if (isClear) {
                Q_EMIT told(Tone::Accepted, tr("The line is clear. It can start."));
                Q_EMIT changed();
            }
            answerSign(Tone::Accepted,
                isClear ? QString()
                        : tr("%1 has signed. A second person signs next.").arg(clearance->signatures.front().name));
        });
}

void BoardPresenter::signClose(const access::Signatory &signatory, const QString &reason)
{
    if (m_state.needsReason && reason.trimmed().isEmpty()) {
        answerSign(Tone::Attention, tr("Give the reason first: both sign for it."));
        return;
    }
    if (!m_first) {
        m_first = signatory;
        answerSign(Tone::Accepted, tr("%1 has signed. A second person signs next.").arg(signatory.person.name()));
        return;
    }
    m_ledger.run(
        this,
        [first = *m_first, second = signatory, reason, batch = m_state.id](ledger::Site &site) {
            return site.ledger().write([&](ledger::WriteTransaction &transaction) {
                return workflow::closeBatch(transaction, batch, { first, second, reason, {} }, site.identity());
            });
        },
        [this](const Result<workflow::ClosedBatch> &closing) {
            if (!closing) {
                answerSign(Tone::Stop, errorSentence(closing.error()));
                return;
            }
            m_first.reset();
            answerSign(Tone::Accepted, {});
            Q_EMIT changed();
            Q_EMIT closed(tr("Closed and locked, signed by %1 and %2.")
                              .arg(closing->signatures.front().name, closing->signatures.back().name));
        });
}

std::vector<common::PaperOffer> BoardPresenter::offers()
{
    return { { QStringLiteral("report"), tr("Batch report"),
                 tr("Order, clearance, stops, counts and signatures, on a few pages.") },
        { QStringLiteral("numbers"), tr("Batch report with every number"),
            tr("The same, and each serial number with what became of it.") } };
}

void BoardPresenter::makePaper(const QString &offer)
{
    m_ledger.run(
        this,
        [batch = m_state.id, withNumbers = offer == QLatin1StringView("numbers"), now = m_clock.now()](
            ledger::Site &site) {
            return site.ledger().read(
                [&](ledger::View &view) { return batchPaper(view, batch, site.identity(), now, withNumbers); });
        },
        [this](const Result<common::Paper> &paper) {
            if (paper)
                Q_EMIT paperReady(*paper);
            else
                Q_EMIT paperFailed(errorSentence(paper.error()));
        },
        Lane::Look);
}

void BoardPresenter::exportTo(const QString &folder)
{
    m_ledger.run(
        this,
        [batch = m_state.id, folder](ledger::Site &site) {
            return site.ledger().read([&](ledger::View &view) -> Result<QStringList> {
                const Result<workflow::BatchRecord> record = workflow::recordOf(view, batch, site.identity());
                if (!record)
                    return fail(record.error());
                QDir().mkpath(folder);
                const QString base = QDir(folder).filePath(paperName(record->batch.order.name));
                const Result<workflow::WrittenFile> json
                    = workflow::exportRecord(*record, base + QStringLiteral(".json"));
                const Result<workflow::WrittenFile> csv = workflow::exportNumbers(
                    view, record->batch, workflow::ExportFormat::Csv, base + QStringLiteral(".csv"));
                if (!json || !csv)
                    return fail(json ? csv.error() : json.error());
                return QStringList { json->file, csv->file };
            });
        },
        [this, folder](const Result<QStringList> &files) {
            if (files)
                Q_EMIT exported(folder, *files);
            else
                Q_EMIT failed(files.error());
        },
        Lane::Aside);
}

} // namespace packledger::line

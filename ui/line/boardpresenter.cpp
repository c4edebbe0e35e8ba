#include "line/boardpresenter.h"

#include "access/accesserrors.h"
#include "base/baseerrors.h"
#include "base/errortext.h"
#include "line/batchpaper.h"
#include "line/batchwords.h"
#include "line/boardsnapshot.h"
#include "line/clearancecards.h"
#include "scan/interpret.h"
#include "workflow/clientscope.h"
#include "workflow/lineclearance.h"
#include "workflow/linerun.h"
#include "workflow/scannedcode.h"

#include <QBuffer>
#include <QFile>

#include <algorithm>

namespace packledger::line {

using common::Tone;
using Lane = common::LedgerService::Lane;
using Panel = BoardState::Panel;

namespace {
constexpr int lookEveryMs = 2000;
constexpr QLatin1StringView cardsOffer("clearance-cards");
} // namespace

BoardPresenter::BoardPresenter(common::LedgerService &ledger, const Clock &clock, QByteArray station, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_clock(clock)
    , m_station(std::move(station))
{
    m_timer.setInterval(lookEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &BoardPresenter::refresh);
}

void BoardPresenter::setSession(const access::Session &session)
{
    const bool isSomebodyElse = session.login() != m_session.login();
    m_session = session;
    if (!isSomebodyElse)
        return;
    m_asked.reset();
    refresh();
}

void BoardPresenter::open(BatchId batch)
{
    m_state = {};
    m_state.id = batch;
    m_state.isLoading = true;
    m_first.reset();
    m_asked.reset();
    Q_EMIT stateChanged(m_state);
    refresh();
}

void BoardPresenter::close()
{
    m_state = {};
    m_first.reset();
    m_asked.reset();
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
        [batch = m_state.id, looker = Looker { m_session, m_station, m_asked.has_value() }, now = m_clock.now()](
            ledger::Site &site) {
            return site.ledger().read([&](ledger::View &view) { return readBoard(view, looker, batch, now); });
        },
        [this](const Result<BoardState> &read) {
            m_isReading = false;
            if (!read) {
                if (read.error().code == codes::otherClient) {
                    close();
                    Q_EMIT stateChanged(m_state);
                }
                Q_EMIT failed(read.error());
            } else if (read->id == m_state.id)
                take(*read);
            if (std::exchange(m_isStale, false))
                refresh();
        },
        Lane::Look);
}

void BoardPresenter::take(BoardState read)
{
    // What the person is in the middle of stays as it is.
    read.panel = read.isLocked && m_state.panel != Panel::Files ? Panel::None : m_state.panel;
    if (read.panel == Panel::Clearance && read.next != NextStep::Clear)
        read.panel = Panel::None;
    const bool isAtWork = read.isRunning || read.isStopped;
    if ((read.panel == Panel::Stop && !read.isRunning) || (read.panel == Panel::Shift && !isAtWork)
        || (read.panel == Panel::Cancel && !read.canCancel) || (read.panel == Panel::Correct && !isAtWork))
        read.panel = Panel::None;
    // What is under way counts as lost for whoever is about to close.
    if (read.panel == Panel::Close)
        read.account.unexplained = read.unexplained;
    read.panelMessage = m_state.panelMessage;
    read.taken = m_state.taken;
    read.scanned = m_state.scanned;
    read.isAskingPrinter = m_asked.has_value();
    read.binDiffers = m_state.binDiffers;
    QString signedBy = read.sign.signedBy;
    Choices people = std::move(read.sign.people);
    read.sign = m_state.sign;
    read.sign.people = std::move(people);
    if (isSignedByTwo(read) && m_first && shownIn(read) != m_first->shown) {
        read.sign.tone = Tone::Attention;
        read.sign.message
            = (read.panel == Panel::Close ? tr("The numbers have changed since %1 signed. Both sign anew.")
                                          : tr("The order has changed since %1 signed. Both sign anew."))
                  .arg(m_first->signatory.person.name());
        m_first.reset();
        ++read.sign.turn;
        ++read.sign.round;
    }
    if (isSignedByTwo(read))
        signedBy = m_first ? m_first->signatory.person.name() : QString();
    else if (read.panel == Panel::Shift)
        std::erase_if(read.sign.people, [&](const auto &person) { return person.first == read.runByLogin; });
    read.sign.signedBy = signedBy;
    showMeaning(read.sign);
    const bool isSomebodyElse = read.sign.signedBy != m_state.sign.signedBy || read.sign.people != m_state.sign.people;
    if (!isSomebodyElse && m_state == read)
        return;
    m_state = std::move(read);
    if (isSomebodyElse)
        nextSigns();
    Q_EMIT stateChanged(m_state);
}

void BoardPresenter::showMeaning(SignState &sign) const
{
    const bool isSecond = !sign.signedBy.isEmpty();
    if (m_state.panel == Panel::Shift) {
        sign.meaning = tr("Takes the line over");
        sign.actionText = tr("Take over");
    } else {
        const bool isCorrection = m_state.panel == Panel::Correct;
        sign.meaning = !isSecond ? tr("Performed by")
            : isCorrection       ? tr("Approved by, somebody else")
                                 : tr("Reviewed by, somebody else");
        sign.actionText = isSecond && m_state.panel == Panel::Close ? tr("Sign and close")
            : isSecond && isCorrection                              ? tr("Sign and correct")
                                                                    : tr("Sign");
    }
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
        if (!m_askPrinter) {
            startNow();
        } else if (!m_asked) {
            m_asked = m_state.id;
            m_state.isAskingPrinter = true;
            Q_EMIT stateChanged(m_state);
            refresh();
            m_askPrinter(m_state.id);
        }
        break;
    case NextStep::Close:
        openPanel(Panel::Close);
        break;
    case NextStep::None:
        break;
    }
}

void BoardPresenter::start(BatchId batch, const std::optional<workflow::JobCheck> &check)
{
    if (batch != m_asked)
        return; // somebody else came, or went on to another batch, meanwhile
    m_asked.reset();
    if (check) {
        // It stays written down, whether the line may start or not.
        act([check = *check](ledger::WriteTransaction &transaction, const access::Session &person, BatchId which) {
            return workflow::recordJobCheck(transaction, person, which, check);
        });
    }
    startNow();
}

void BoardPresenter::giveUpStart()
{
    m_asked.reset();
    refresh();
}

void BoardPresenter::startNow()
{
    act([](ledger::WriteTransaction &transaction, const access::Session &person,
            BatchId which) { return workflow::startBatch(transaction, person, which); },
        After::PanelStays, tr("The line runs."));
}

void BoardPresenter::openPanel(Panel panel)
{
    m_first.reset();
    m_state.panel = panel;
    m_state.panelMessage.clear();
    m_state.sign.message.clear();
    m_state.sign.tone = Tone::Neutral;
    m_state.sign.signedBy.clear();
    m_state.binDiffers = false;
    ++m_state.sign.turn;
    nextSigns();
    showMeaning(m_state.sign);
    Q_EMIT stateChanged(m_state);
    refresh();
}

void BoardPresenter::closePanel()
{
    openPanel(Panel::None);
}

void BoardPresenter::act(Act job, After after, const QString &sentence)
{
    m_ledger.run(
        this,
        [job = std::move(job), session = m_session, batch = m_state.id](ledger::Site &site) {
            return site.ledger().write(
                [&](ledger::WriteTransaction &transaction) { return job(transaction, session, batch); });
        },
        [this, after, sentence](const Result<void> &done) {
            if (done && after == After::PanelClosed) {
                m_state.panel = Panel::None;
                ++m_state.taken;
            }
            m_state.panelMessage = done ? QString() : errorSentence(done.error());
            if (!done && m_state.panel == Panel::None)
                Q_EMIT failed(done.error());
            else
                Q_EMIT stateChanged(m_state);
            if (done && !sentence.isEmpty())
                Q_EMIT told(Tone::Accepted, sentence);
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

void BoardPresenter::tickScanned(const scan::Interpretation &meaning)
{
    m_ledger.run(
        this,
        [meaning, session = m_session, batch = m_state.id](ledger::Site &site) {
            return site.ledger().write([&](ledger::WriteTransaction &transaction) {
                return workflow::scanPoint(transaction, session, batch, meaning);
            });
        },
        [this](const Result<workflow::PointScan> &scanned) {
            if (!scanned) {
                Q_EMIT told(Tone::Stop, errorSentence(scanned.error()));
                return;
            }
            // Whoever walks along the line with a scanner sees how far it is when they come back.
            if (m_state.panel == Panel::None)
                openPanel(Panel::Clearance);
            Q_EMIT told(scanned->wasChecked() ? Tone::Neutral : Tone::Accepted,
                scanned->wasChecked() ? tr("Was checked before: %1.").arg(scanned->point.text)
                                      : tr("Checked: %1.").arg(scanned->point.text));
            refresh();
        });
}

void BoardPresenter::stop(const QString &reason, const QString &note)
{
    act([reason = reason.toUtf8(), note](ledger::WriteTransaction &transaction, const access::Session &person,
            BatchId batch) { return workflow::stopLine(transaction, person, batch, reason, note); },
        After::PanelClosed);
}

void BoardPresenter::resume()
{
    act([](ledger::WriteTransaction &transaction, const access::Session &person, BatchId batch) {
        return workflow::resumeLine(transaction, person, batch);
    });
}

void BoardPresenter::note(const NoteInput &note)
{
    act(
        [note](ledger::WriteTransaction &transaction, const access::Session &person, BatchId batch) -> Result<void> {
            QFile file(note.photoFile);
            if (!note.photoFile.isEmpty() && !file.open(QIODevice::ReadOnly))
                return fail(codes::fileOpen, note.photoFile);
            QBuffer taken;
            taken.setData(note.photo);
            taken.open(QIODevice::ReadOnly);
            QIODevice *photo = file.isOpen() ? static_cast<QIODevice *>(&file)
                : note.photo.isEmpty()       ? nullptr
                                             : &taken;
            return workflow::noteDeviation(transaction, person, batch, note.text, note.reference, photo);
        },
        After::PanelClosed);
}

void BoardPresenter::cancel(const QString &reason)
{
    act([reason](ledger::WriteTransaction &transaction, const access::Session &person,
            BatchId batch) { return workflow::cancelBatch(transaction, person, batch, reason); },
        After::PanelClosed);
}

workflow::LotCorrection BoardPresenter::correctionFrom(
    const QString &lot, const QString &expiry, const QString &reason) const
{
    const QByteArray day = expiry.toLatin1();
    return { lot.toUtf8(), workflow::orderExpiry(day, m_clock.today()).value_or(day), reason };
}

void BoardPresenter::correct(const QString &lot, const QString &expiry, const QString &reason)
{
    act(
        [correction = correctionFrom(lot, expiry, reason)](
            ledger::WriteTransaction &transaction, const access::Session &person, BatchId batch) -> Result<void> {
            const Result<workflow::CorrectedLot> done = workflow::correctLot(transaction, person, batch, correction);
            return done ? Result<void>() : fail(done.error());
        },
        After::PanelClosed);
}

void BoardPresenter::handleReading(const scan::ScanReading &reading)
{
    // The camera looks for the photo then, and reads what it happens to see.
    if (m_state.panel == Panel::Note)
        return;
    const scan::Interpretation meaning = scan::interpret(reading, m_clock.today());
    if (m_state.next == NextStep::Clear) {
        tickScanned(meaning);
        return;
    }
    if (workflow::isClearanceCard(meaning)) {
        Q_EMIT told(Tone::Attention, tr("That is a card of the line clearance. This batch is not at it."));
        return;
    }
    struct Found
    {
        QString serial;
        QString batch; ///< another one's name; empty: this one
        QString key;
        std::optional<ledger::NumberState> state;
    };
    m_ledger.run(
        this,
        [reading, batch = m_state.id, session = m_session, today = m_clock.today()](ledger::Site &site) {
            const auto code = workflow::ScannedCode::from(scan::interpret(reading, today), reading.source, today);
            return site.ledger().read([&](ledger::View &view) -> Result<Found> {
                Found found;
                for (const workflow::ScannedIdentity &identity : code.identities) {
                    const std::optional<ledger::NumberRow> number = view.line().numbers.find(identity.key);
                    if (!number || !workflow::mayHandle(view, session, identity.key))
                        continue;
                    found.key = QString::fromUtf8(number->key.text());
                    found.serial = QString::fromUtf8(number->key.serial());
                    found.state = number->state;
                    const std::optional<ledger::BatchRow> row = view.line().batches.find(number->batch);
                    if (row && row->id != batch)
                        found.batch = row->order.name;
                    break;
                }
                return found;
            });
        },
        [this](const Result<Found> &found) {
            if (!found)
                Q_EMIT failed(found.error());
            else if (!found->state)
                Q_EMIT told(Tone::Attention, tr("No batch of this site has that number."));
            else if (!found->batch.isEmpty())
                Q_EMIT told(Tone::Stop,
                    tr("%1 belongs to batch %2: %3.").arg(found->serial, found->batch, numberStateText(*found->state)));
            else {
                m_state.scanned = found->key;
                Q_EMIT stateChanged(m_state);
                Q_EMIT told(*found->state == ledger::NumberState::Commissioned ? Tone::Accepted : Tone::Attention,
                    tr("%1 of this batch: %2.").arg(found->serial, numberStateText(*found->state)));
            }
        },
        Lane::Look);
}

std::vector<common::PaperOffer> BoardPresenter::offers()
{
    return { { QStringLiteral("report"), tr("Batch report"),
                 tr("Order, clearance, stops, counts and signatures, on a few pages.") },
        { QStringLiteral("numbers"), tr("Batch report with every number"),
            tr("The same, and each serial number with what became of it.") },
        { QString(cardsOffer), tr("Clearance cards"),
            tr("One for each point of the line clearance. Scanned where they hang, they tick it.") } };
}

void BoardPresenter::makePaper(const QString &offer)
{
    m_ledger.run(
        this,
        [batch = m_state.id, session = m_session, withNumbers = offer == QLatin1StringView("numbers"),
            isCards = offer == cardsOffer, now = m_clock.now()](ledger::Site &site) {
            return site.ledger().read([&](ledger::View &view) -> Result<common::Paper> {
                if (isCards)
                    return clearanceCards(workflow::clearancePoints(view));
                if (const auto row = workflow::batchFor(view, session, QString::number(batch.value)); !row)
                    return fail(row.error());
                return batchPaper(view, batch, site.identity(), now, withNumbers);
            });
        },
        [this](const Result<common::Paper> &paper) {
            if (paper)
                Q_EMIT paperReady(*paper);
            else
                Q_EMIT paperFailed(errorSentence(paper.error()));
        },
        Lane::Look);
}

} // namespace packledger::line

#include "line/sourcespresenter.h"

#include "access/signin.h"
#include "base/errortext.h"
#include "common/plaintext.h"
#include "dock/itemwords.h"
#include "line/batchwords.h"
#include "scan/interpret.h"
#include "workflow/batchcounts.h"
#include "workflow/shorterexpiry.h"

#include <algorithm>

namespace packledger::line {

using common::Tone;
using workflow::RepackVerdict;

namespace {

struct Words
{
    Tone tone;
    QString word;
};

Words wordsOf(RepackVerdict verdict)
{
    switch (verdict) {
    case RepackVerdict::Consumed:
    case RepackVerdict::UsedInPart:
        return { Tone::Accepted, SourcesPresenter::tr("Noted") };
    case RepackVerdict::Commissioned:
    case RepackVerdict::Linked:
    case RepackVerdict::WrongProduct:
    case RepackVerdict::NotOurs:
    case RepackVerdict::BadSerial:
        break;
    case RepackVerdict::OtherBatch:
        return { Tone::Stop, SourcesPresenter::tr("Other batch") };
    case RepackVerdict::OwnPack:
        return { Tone::Stop, SourcesPresenter::tr("A new pack") };
    case RepackVerdict::Twice:
        return { Tone::Again, SourcesPresenter::tr("Again") };
    case RepackVerdict::Unknown:
        return { Tone::NoData, SourcesPresenter::tr("Not received") };
    case RepackVerdict::Held:
        return { Tone::Stop, SourcesPresenter::tr("On hold") };
    case RepackVerdict::Expired:
        return { Tone::Stop, SourcesPresenter::tr("Expired") };
    case RepackVerdict::LaterExpiry:
        return { Tone::Stop, SourcesPresenter::tr("Expires too early") };
    case RepackVerdict::Ended:
        return { Tone::Stop, SourcesPresenter::tr("Used up") };
    case RepackVerdict::NotEmpty:
        return { Tone::Attention, SourcesPresenter::tr("Not empty") };
    case RepackVerdict::LabelDiffers:
        return { Tone::Stop, SourcesPresenter::tr("Label differs") };
    case RepackVerdict::BadAmount:
    case RepackVerdict::Rejected:
        return { Tone::ScannerFault, SourcesPresenter::tr("Not read") };
    }
    return { Tone::Stop, SourcesPresenter::tr("Other product") };
}

/// What becomes of a source pack that waits.
QString waitText(qint64 left)
{
    return left > 0 ? SourcesPresenter::tr(
               "It is used in part when you link it with the new packs: %Ln stay(s).", nullptr, int(left))
                    : SourcesPresenter::tr("It is used up when you link it with the new packs.");
}

} // namespace

SourcesPresenter::SourcesPresenter(common::LedgerService &ledger, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_clock(clock)
{
}

void SourcesPresenter::setSession(const access::Session &session)
{
    const bool isSomebodyElse = session.login() != m_session.login();
    m_session = session;
    if (isSomebodyElse)
        refresh();
}

void SourcesPresenter::open(BatchId batch)
{
    if (batch != m_state.batch) {
        m_sources.clear();
        m_state = {};
        m_state.batch = batch;
    }
    tell();
    refresh();
}

SourcesPresenter::Source SourcesPresenter::sourceOf(ledger::View &view, const gs1::ItemKey &key, qint64 left)
{
    Source source { key, {}, {}, {} };
    source.line.serial = dock::codeText(key);
    if (const std::optional<gs1::Gtin> gtin = key.gtin())
        source.line.product = productText(view, gtin->digits());
    const std::optional<ledger::ItemRow> item = view.items().find(key);
    if (item && !item->lot.isEmpty())
        source.line.lot = tr("lot %1 · expires %2").arg(QString::fromUtf8(item->lot), common::dateText(item->expiry));
    if (left > 0)
        source.line.left = tr("%1 left in it").arg(countText(left));
    return source;
}

void SourcesPresenter::refresh()
{
    struct Read
    {
        QString subtitle;
        common::ChipState chip;
        qint64 made = 0;
        qint64 without = 0;
        Sources sources;
        bool hasLink = false;
        Choices people;
        QByteArray expiry;
    };
    if (!m_state.batch.isValid())
        return;
    m_ledger.run(
        this,
        [batch = m_state.batch, session = m_session](ledger::Site &site) {
            return site.ledger().read([&](ledger::View &view) -> Result<Read> {
                const Result<workflow::BatchRow> row = workflow::unlockedBatch(view, session, batch);
                if (!row)
                    return fail(row.error());
                Read read { tr("Batch %1 · %2").arg(row->order.name, productText(view, row->order.gtin)),
                    { stateTone(row->state), {}, stateText(row->state) }, workflow::countsOf(view, batch).good(),
                    qint64(workflow::numbersWithoutSource(view, batch).size()), {}, workflow::hasLink(view, batch), {},
                    row->order.expiry };
                for (const ledger::StoredUser &user : view.users().all()) {
                    if (!user.disabled)
                        read.people.emplace_back(QString::fromUtf8(user.login), user.name);
                }
                for (const ledger::WaitingSource &source : view.line().batches.sourcesOf(batch))
                    read.sources.push_back(sourceOf(view, source.key, source.left));
                return read;
            });
        },
        [this, batch = m_state.batch](const Result<Read> &read) {
            if (batch != m_state.batch)
                return;
            if (!read) {
                m_sources.clear();
                tell();
                Q_EMIT failed(read.error());
                return;
            }
            m_state.subtitle = read->subtitle;
            m_state.chip = read->chip;
            m_state.made = read->made;
            m_state.without = read->without;
            m_sources = read->sources;
            m_hasLink = read->hasLink;
            m_people = read->people;
            m_expiry = read->expiry;
            tell();
        },
        common::LedgerService::Lane::Look);
}

void SourcesPresenter::handleReading(const scan::ScanReading &reading)
{
    m_ledger.run(
        this,
        [reading, batch = m_state.batch, session = m_session, today = m_clock.today()](ledger::Site &site) {
            workflow::RepackInput input;
            input.code = workflow::ScannedCode::from(scan::interpret(reading, today), reading.source, today);
            return site.ledger().write([&](ledger::WriteTransaction &transaction) -> Result<Source> {
                const Result<workflow::RepackedItem> taken = workflow::takeSource(transaction, session, batch, input);
                if (!taken)
                    return fail(taken.error());
                // Of a pack that is not theirs nothing is told but its number.
                const bool isKnown
                    = taken->verdict != RepackVerdict::Rejected && taken->verdict != RepackVerdict::Unknown;
                Source source = isKnown ? sourceOf(transaction, taken->key) : Source { taken->key, {}, {}, {} };
                source.lastDay = QDate::fromString(QString::fromLatin1(taken->expiry), Qt::ISODate);
                if (!isKnown && !taken->key.isEmpty())
                    source.line.serial = dock::codeText(taken->key);
                source.verdict = taken->verdict;
                return source;
            });
        },
        [this, reading](const Result<Source> &source) {
            m_state.shorter = {};
            if (!source) {
                Q_EMIT failed(source.error());
                return;
            }
            const Words words = wordsOf(source->verdict);
            const bool isTaken = !isRefusal(source->verdict);
            // Of a scan alone the other meaning of the verdict, a new number of another batch, is none.
            showVerdict(*source, words.tone, words.word,
                isTaken                                         ? waitText(0)
                    : source->verdict == RepackVerdict::Unknown ? tr("Nobody received this pack here.")
                                                                : sentence(source->verdict));
            if (isTaken)
                m_sources.push_back(*source);
            if (source->verdict == RepackVerdict::LaterExpiry) {
                m_reading = reading;
                askForSignature(*source);
            }
            tell();
            refresh();
        });
}

void SourcesPresenter::askForSignature(const Source &source)
{
    m_lastDay = source.lastDay;
    ShorterState &shorter = m_state.shorter;
    shorter.isOpen = true;
    shorter.words
        = tr("This pack expires %1, the new packs would expire %2. Nobody may promise that unless somebody "
             "signs for it; it holds for all sources of the batch that expire no earlier.")
              .arg(common::dateText(source.lastDay.toString(Qt::ISODate).toLatin1()), common::dateText(m_expiry));
    shorter.sign.people = m_people;
    shorter.sign.suggested = QString::fromUtf8(m_session.login());
    shorter.sign.meaning = tr("Approved by");
    shorter.sign.actionText = tr("Sign and take it");
    shorter.sign.turn = ++m_signTurn;
    shorter.sign.round = m_signTurn;
}

void SourcesPresenter::answerSignature(Tone tone, const QString &message)
{
    m_state.shorter.sign.isBusy = false;
    m_state.shorter.sign.tone = tone;
    m_state.shorter.sign.message = message;
    m_state.shorter.sign.turn = ++m_signTurn;
    tell();
}

void SourcesPresenter::signShorterExpiry(const QString &login, const QString &pin, const QString &reason)
{
    if (!m_state.shorter.isOpen || m_state.shorter.sign.isBusy)
        return;
    if (reason.trimmed().isEmpty()) {
        answerSignature(Tone::Attention, tr("Give the reason first: it is signed for."));
        return;
    }
    m_state.shorter.sign.isBusy = true;
    tell();
    m_ledger.run(
        this,
        [login = login.toUtf8(), pin, shorter = workflow::ShorterExpiry { m_lastDay, reason }, batch = m_state.batch](
            ledger::Site &site) -> Result<workflow::Signature> {
            const Result<access::Signatory> signatory = access::SignIn(site.ledger()).confirm(login, pin);
            if (!signatory)
                return fail(signatory.error());
            return site.ledger().write([&](ledger::WriteTransaction &transaction) {
                return workflow::signShorterExpiry(transaction, *signatory, batch, shorter);
            });
        },
        [this](const Result<workflow::Signature> &done) {
            if (!done) {
                answerSignature(Tone::Stop, errorSentence(done.error()));
                return;
            }
            Q_EMIT told(Tone::Accepted, tr("%1 has signed for it.").arg(done->name));
            handleReading(m_reading);
        });
}

void SourcesPresenter::showVerdict(const Source &source, Tone tone, const QString &word, const QString &reason)
{
    dock::VerdictState verdict;
    verdict.sequence = ++m_sequence;
    verdict.tone = tone;
    verdict.word = word;
    verdict.reason = reason;
    verdict.product = source.line.product;
    verdict.serial = source.line.serial;
    verdict.note = source.line.lot;
    m_state.verdict = verdict;
}

void SourcesPresenter::act(Act job, std::function<void()> done)
{
    if (m_sources.empty() || m_state.isBusy)
        return;
    m_ledger.run(
        this,
        [job = std::move(job), session = m_session, batch = m_state.batch, key = m_sources.back().key](
            ledger::Site &site) {
            return site.ledger().write(
                [&](ledger::WriteTransaction &transaction) { return job(transaction, session, batch, key); });
        },
        [this, done = std::move(done)](const Result<void> &result) {
            if (!result)
                Q_EMIT failed(result.error());
            else if (done)
                done();
            refresh();
        });
}

void SourcesPresenter::setLeft(qint64 left)
{
    if (m_sources.empty())
        return;
    act([left](ledger::WriteTransaction &transaction, const access::Session &person, BatchId batch,
            const gs1::ItemKey &source) { return workflow::bookLeft(transaction, person, batch, source, left); },
        [this, left, last = m_sources.back()] { showVerdict(last, Tone::Accepted, tr("Noted"), waitText(left)); });
}

void SourcesPresenter::undo()
{
    if (m_state.isBusy)
        return;
    if (m_sources.empty())
        return unlink();
    act(workflow::putSourceBack, [this, last = m_sources.back()] {
        std::erase_if(m_sources, [&](const Source &source) { return source.key == last.key; });
        showVerdict(last, Tone::Again, tr("Put back"), tr("It is not used."));
        tell();
    });
}

void SourcesPresenter::unlink()
{
    if (!m_hasLink)
        return;
    m_hasLink = false;
    tell();
    m_ledger.run(
        this,
        [session = m_session, batch = m_state.batch](ledger::Site &site) {
            return site.ledger().write([&](ledger::WriteTransaction &transaction) {
                return workflow::unlinkSources(transaction, session, batch);
            });
        },
        [this](const Result<void> &undone) {
            if (!undone) {
                Q_EMIT failed(undone.error());
            } else {
                m_state.lastText = tr("The last link is taken back: its source packs wait again.");
                Q_EMIT told(Tone::Again, m_state.lastText);
                Q_EMIT changed();
            }
            refresh();
        });
}

void SourcesPresenter::link()
{
    if (!m_state.canLink)
        return;
    m_state.isBusy = true;
    tell();
    m_ledger.run(
        this,
        [session = m_session, batch = m_state.batch](ledger::Site &site) {
            return site.ledger().write([&](ledger::WriteTransaction &transaction) -> Result<Linked> {
                Result<workflow::Repackaging> result = workflow::linkSources(transaction, session, batch);
                if (!result)
                    return fail(result.error());
                Linked linked { *std::move(result), {} };
                for (const workflow::RepackedItem &item : linked.result.items) {
                    if (item.isOutput || !isRefusal(item.verdict))
                        continue;
                    linked.refused.push_back(sourceOf(transaction, item.key));
                    linked.refused.back().verdict = item.verdict;
                }
                return linked;
            });
        },
        [this](const Result<Linked> &linked) {
            m_state.isBusy = false;
            if (linked)
                answerLink(*linked);
            else
                Q_EMIT failed(linked.error());
            tell();
            refresh();
        });
}

void SourcesPresenter::answerLink(const Linked &linked)
{
    const std::vector<workflow::RepackedItem> &items = linked.result.items;
    if (linked.result.isDone()) {
        const auto made = std::ranges::count_if(items, &workflow::RepackedItem::isOutput);
        m_state.lastText = tr("%Ln new pack(s) linked; source packs: %1.", nullptr, int(made))
                               .arg(countText(qint64(items.size()) - made));
        m_sources.clear();
        m_state.verdict.reset();
        Q_EMIT told(Tone::Accepted, m_state.lastText);
        Q_EMIT changed();
        return;
    }
    // Something happened to a source since it was scanned: it leaves the list, and the rest stays.
    for (const Source &source : linked.refused) {
        const Words words = wordsOf(source.verdict);
        showVerdict(source, words.tone, words.word, sentence(source.verdict));
        std::erase_if(m_sources, [&](const Source &other) { return other.key == source.key; });
    }
    Q_EMIT told(Tone::Stop, tr("Nothing was linked: not every source pack can be used any more."));
}

void SourcesPresenter::tell()
{
    m_state.sources.clear();
    for (auto source = m_sources.rbegin(); source != m_sources.rend(); ++source)
        m_state.sources.push_back(source->line);
    m_state.withoutText = m_state.made == 0 ? tr("No good pack yet: there is nothing to link sources with.")
        : m_state.without == 0
        ? tr("Every good pack of this batch has its source.")
        : tr("%Ln good pack(s) of this batch without a source yet.", nullptr, int(m_state.without));
    m_state.canUndo = (!m_sources.empty() || m_hasLink) && !m_state.isBusy;
    m_state.canLink = !m_sources.empty() && m_state.without > 0 && !m_state.isBusy;
    Q_EMIT stateChanged(m_state);
}

} // namespace packledger::line

// The part of BoardPresenter that is about signatures.

#include "base/errortext.h"
#include "base/text.h"
#include "line/batchwords.h"
#include "line/boardpresenter.h"
#include "shipping/batchresult.h"
#include "workflow/batcherrors.h"
#include "workflow/lineclearance.h"
#include "workflow/linerun.h"

#include <QLocale>

#include <algorithm>

namespace packledger::line {

using common::Tone;
using Panel = BoardState::Panel;

namespace {

/// What was counted, if it is a number of packs; nothing where it is none.
std::optional<qint64> packsIn(const QString &text)
{
    QString digits = text;
    digits.remove(QLocale().groupSeparator()).remove(QLatin1Char(' '));
    bool isNumber = false;
    const qint64 packs = digits.toLongLong(&isNumber);
    return isNumber && packs >= 0 ? std::optional(packs) : std::nullopt;
}

} // namespace

bool BoardPresenter::isSignedByTwo(const BoardState &state)
{
    return state.panel == Panel::Close || (state.panel == Panel::Correct && state.isCorrectionSigned);
}

QString BoardPresenter::shownIn(const BoardState &state)
{
    if (state.panel == Panel::Correct)
        return state.lot + QLatin1Char('\n') + state.expiry;
    QStringList shown { state.closeSummary };
    for (const common::HealthLine &line : state.closeLines)
        shown << line.text;
    shown.append(QStringList(state.differences.begin(), state.differences.end()));
    return shown.join(QLatin1Char('\n'));
}

QString BoardPresenter::objectionTo(const SignInput &input)
{
    m_state.binDiffers = false;
    const bool hasReason = !input.text.trimmed().isEmpty();
    if (m_state.panel == Panel::Correct) {
        if (input.lot.isEmpty() || input.expiry.isEmpty() || !hasReason)
            return tr("Fill in lot, expiry and reason first: both sign for them.");
        if (input.lot == m_state.lot && input.expiry == m_state.expiry)
            return tr("Lot and expiry are as they were. Nothing is to be corrected.");
        return {};
    }
    const auto obstacle = std::ranges::find(m_state.closeLines, Tone::Stop, &common::HealthLine::tone);
    if (obstacle != m_state.closeLines.end())
        return QStringLiteral("%1. %2").arg(obstacle->text, obstacle->detail);
    if (input.rejectBin.isEmpty() && m_state.rejected > 0)
        return tr("%Ln pack(s) were rejected. Count what is in the reject bin, and enter it.", nullptr,
            int(m_state.rejected));
    if (!input.rejectBin.isEmpty()) {
        const std::optional<qint64> packs = packsIn(input.rejectBin);
        if (!packs)
            return tr("The reject bin is counted in packs: a number.");
        m_state.binDiffers = *packs != m_state.rejected;
        if (m_state.binDiffers && !hasReason)
            return tr("%Ln pack(s) were rejected; in the bin: %1. Count again, or give the reason.", nullptr,
                int(m_state.rejected))
                .arg(countText(*packs));
    }
    if (m_state.needsReason && !hasReason)
        return tr("Give the reason first: both sign for it.");
    return {};
}

void BoardPresenter::sign(const QString &login, const QString &pin, const SignInput &input)
{
    if (m_state.sign.isBusy)
        return;
    if (isSignedByTwo(m_state) && !m_first) {
        if (const QString objection = objectionTo(input); !objection.isEmpty()) {
            answerSign(Tone::Attention, objection);
            return;
        }
    }
    m_state.sign.isBusy = true;
    Q_EMIT stateChanged(m_state);
    if (m_state.panel == Panel::Shift) {
        takeOver(login, pin, input.text);
        return;
    }
    m_ledger.run(
        this,
        [login = login.toUtf8(), pin](ledger::Site &site) { return access::SignIn(site.ledger()).confirm(login, pin); },
        [this, input](const Result<access::Signatory> &signatory) {
            if (!signatory)
                answerSign(Tone::Stop, errorSentence(signatory.error()));
            else if (m_state.panel == Panel::Clearance)
                signClearance(*signatory);
            else if (isSignedByTwo(m_state) && !m_first)
                signFirst(*signatory, input);
            else if (m_state.panel == Panel::Close)
                signClose(*signatory);
            else if (m_state.panel == Panel::Correct && m_first)
                signCorrection(*signatory);
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

void BoardPresenter::nextSigns()
{
    // The first is whoever is at work here; where only one other is left, that one is next.
    const bool isFirst = m_state.sign.signedBy.isEmpty() && m_state.panel != Panel::Shift;
    QStringList others;
    for (const auto &[login, name] : m_state.sign.people) {
        const bool isTaken
            = m_state.panel == Panel::Shift ? login == m_state.runByLogin : name == m_state.sign.signedBy;
        if (!isTaken)
            others << login;
    }
    const QString here = QString::fromUtf8(m_session.login());
    m_state.sign.suggested = isFirst && others.contains(here) ? here : others.size() == 1 ? others.front() : QString();
    ++m_state.sign.round;
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
            m_state.sign.signedBy = clearance->signatures.front().name;
            nextSigns();
            answerSign(Tone::Accepted,
                isClear ? QString() : tr("%1 has signed. A second person signs next.").arg(m_state.sign.signedBy));
        });
}

void BoardPresenter::signFirst(const access::Signatory &signatory, const SignInput &input)
{
    m_first = { signatory, input, shownIn(m_state) };
    m_state.sign.signedBy = signatory.person.name();
    nextSigns();
    showMeaning(m_state.sign);
    answerSign(Tone::Accepted, tr("%1 has signed. A second person signs next.").arg(signatory.person.name()));
}

void BoardPresenter::signCorrection(const access::Signatory &second)
{
    workflow::LotCorrection correction = correctionFrom(m_first->input.lot, m_first->input.expiry, m_first->input.text);
    correction.signers = { m_first->signatory, second };
    m_ledger.run(
        this,
        [correction, session = m_session, batch = m_state.id](ledger::Site &site) {
            return site.ledger().write([&](ledger::WriteTransaction &transaction) {
                return workflow::correctLot(transaction, session, batch, correction);
            });
        },
        [this](const Result<workflow::CorrectedLot> &corrected) {
            if (corrected) {
                m_state.panel = Panel::None;
                ++m_state.taken;
            }
            const bool isOther = !corrected && corrected.error().code == codes::batchSamePerson;
            // What cannot be corrected so must be typed anew, and both sign for that.
            if (!isOther) {
                m_first.reset();
                m_state.sign.signedBy.clear();
                nextSigns();
                showMeaning(m_state.sign);
            }
            answerSign(
                corrected ? Tone::Accepted : Tone::Stop, corrected ? QString() : errorSentence(corrected.error()));
            if (corrected)
                Q_EMIT changed();
        });
}

void BoardPresenter::signClose(const access::Signatory &second)
{
    // The second signs what the first has signed, whatever stands in the form.
    m_ledger.run(
        this,
        [first = *m_first, second, batch = m_state.id](ledger::Site &site) {
            return site.ledger().write([&](ledger::WriteTransaction &transaction) {
                return shipping::closeBatch(transaction, batch,
                    { first.signatory, second, first.input.text, packsIn(first.input.rejectBin) }, site.identity());
            });
        },
        [this](const Result<shipping::ClosedBatch> &closing) {
            if (!closing) {
                answerSign(Tone::Stop, errorSentence(closing.error()));
                return;
            }
            m_first.reset();
            m_state.sign.signedBy.clear();
            answerSign(Tone::Accepted, {});
            Q_EMIT changed();
            QString sentence = tr("Closed and locked, signed by %1 and %2.")
                                   .arg(closing->signatures.front().name, closing->signatures.back().name);
            if (!closing->told.empty())
                sentence += QLatin1Char(' ')
                    + tr("Its events wait in the outbox for %1.").arg(text(closing->told.front().partner));
            Q_EMIT closed(sentence);
        });
}

void BoardPresenter::takeOver(const QString &login, const QString &pin, const QString &note)
{
    m_ledger.run(
        this,
        [login = login.toUtf8(), pin, note, session = m_session, batch = m_state.id](
            ledger::Site &site) -> Result<access::Session> {
            access::SignIn signIn(site.ledger());
            const Result<access::Signatory> next = signIn.confirm(login, pin);
            if (!next)
                return fail(next.error());
            const Result<void> changed = site.ledger().write([&](ledger::WriteTransaction &transaction) {
                return workflow::changeShift(transaction, session, batch, next->person, note);
            });
            if (!changed)
                return fail(changed.error());
            // What is done from here on is done by whoever took over.
            if (const Result<void> ended = signIn.signOut(session); !ended)
                return fail(ended.error());
            site.ledger().setActor({ login, site.ledger().actor().station });
            return signIn.signIn(login, pin);
        },
        [this](const Result<access::Session> &session) {
            if (!session) {
                answerSign(Tone::Stop, errorSentence(session.error()));
                return;
            }
            m_state.panel = Panel::None;
            answerSign(Tone::Accepted, {});
            Q_EMIT changed();
            Q_EMIT told(Tone::Accepted, tr("%1 answers for the line from now on.").arg(session->name()));
            Q_EMIT handedOver(*session);
        });
}

} // namespace packledger::line

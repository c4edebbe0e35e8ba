#include "partners/wizardwords.h"

#include "base/errortext.h"
#include "common/plaintext.h"
#include "sync/teststepwords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace packledger::partners {

using common::HealthLine;
using common::Tone;
using ledger::OutboxState;

namespace {

constexpr std::size_t mostFindings = 30;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PartnerWizard)
};

QString troubleOf(const ledger::OutboxRow &row)
{
    const QByteArray code = row.state == OutboxState::Refused ? row.code : row.lastCode;
    const QString words = row.state == OutboxState::Refused ? row.words : row.lastWords;
    return code.isEmpty() ? words : errorSentence(ErrorCode(code.constData()), words);
}

HealthLine lineOf(const trials::TrialRow &document, int offsetMinutes)
{
    const ledger::OutboxRow &row = document.row;
    const QString since = common::momentText(row.stateMs, offsetMinutes);
    HealthLine line;
    line.text = trials::titleOf(document.what);
    if (row.kind != "epcis")
        line.text += QStringLiteral(" · X12 856");
    switch (row.state) {
    case OutboxState::Acknowledged:
        line.tone = Tone::Accepted;
        line.detail = Text::tr("Acknowledged %1.").arg(since);
        break;
    case OutboxState::Refused:
        line.tone = Tone::Stop;
        line.detail = Text::tr("Refused: %1").arg(troubleOf(row));
        break;
    case OutboxState::Delivered:
        line.tone = Tone::Progress;
        line.detail = Text::tr("Delivered %1; their acknowledgement is still to come.").arg(since);
        break;
    case OutboxState::Held:
        line.tone = Tone::Attention;
        line.detail = Text::tr("Held by hand.");
        break;
    case OutboxState::Resolved:
        line.tone = Tone::Attention;
        line.detail = Text::tr("Ended by hand: %1").arg(row.words);
        break;
    case OutboxState::Waiting: {
        const QString trouble = troubleOf(row);
        line.tone = trouble.isEmpty() ? Tone::Progress : Tone::Attention;
        line.detail
            = trouble.isEmpty() ? Text::tr("Waits to be sent.") : Text::tr("%1 It is tried again.").arg(trouble);
        break;
    }
    }
    return line;
}

} // namespace

QString titleOf(WizardStep step)
{
    switch (step) {
    case WizardStep::Who:
        return Text::tr("Who they are");
    case WizardStep::Licences:
        return Text::tr("Licences");
    case WizardStep::Documents:
        return Text::tr("Documents");
    case WizardStep::Connection:
        return Text::tr("Connection");
    case WizardStep::Test:
        return Text::tr("Test of the connection");
    case WizardStep::Trial:
        return Text::tr("Test documents");
    case WizardStep::Live:
        break;
    }
    return Text::tr("Going live");
}

QString wordsOf(WizardStep step, bool isNew)
{
    switch (step) {
    case WizardStep::Who:
        return isNew ? Text::tr("Nothing is kept until the connection is entered, or until you keep it with F10.")
                     : Text::tr("Who they are, and by which numbers their systems know them.");
    case WizardStep::Licences:
        return Text::tr(
            "A lapsed licence stops what is shipped, unless another of its authority holds, or somebody says why.");
    case WizardStep::Documents:
        return Text::tr("What their system reads. Ask them, and prove it with the test documents.");
    case WizardStep::Connection:
        return Text::tr("Passwords and keys go to the keychain as you enter them and are never shown again.");
    case WizardStep::Test:
        return Text::tr("The way is tried step by step. No document is sent.");
    case WizardStep::Trial:
        return Text::tr(
            "Packs that do not exist, marked TEST, go the way of real ones: one pack, a pallet with two lots, "
            "and the pack taken back. The partner has to acknowledge them all.");
    case WizardStep::Live:
        break;
    }
    return Text::tr("From here on documents go by themselves.");
}

HealthLine lineOf(const sync::TestStep &step)
{
    HealthLine line;
    line.tone = step.isPassed ? Tone::Accepted : Tone::Stop;
    line.text = sync::titleOf(step);
    line.detail = sync::detailOf(step);
    return line;
}

QString fingerprintIn(const std::optional<Error> &error)
{
    if (!error || error->code != ErrorCode("transport.host-key-unknown"))
        return {};
    static const QRegularExpression form(QStringLiteral("SHA256:[A-Za-z0-9+/]+=*"));
    return form.match(error->detail).captured();
}

std::vector<HealthLine> linesOf(const trials::TrialState &trial, int offsetMinutes)
{
    std::vector<HealthLine> lines;
    if (!trial.isNeeded) {
        lines.push_back({ Tone::Neutral, Text::tr("No documents go to this partner: there is nothing to send."),
            Text::tr("Read one of theirs instead.") });
        return lines;
    }
    if (trial.isStale)
        lines.push_back({ Tone::Attention, Text::tr("The profile changed since these were sent."),
            Text::tr("They prove nothing of it as it is now: send new ones.") });
    for (const trials::TrialRow &document : trial.documents)
        lines.push_back(lineOf(document, offsetMinutes));
    if (trial.documents.empty())
        lines.push_back({ Tone::Neutral, Text::tr("None was sent yet."), {} });
    return lines;
}

std::vector<HealthLine> linesOf(
    const std::optional<trials::SampleState> &sample, const std::optional<trials::SampleReading> &reading)
{
    std::vector<HealthLine> lines;
    const std::optional<trials::SampleState> last = reading ? std::optional(reading->sample) : sample;
    if (!last)
        return lines;
    lines.push_back({ last->isClean ? Tone::Accepted : Tone::Stop, Text::tr("Read from them: %1").arg(last->file),
        trials::summaryOf(*last) });
    if (!reading)
        return lines;
    for (const Finding &finding : reading->findings) {
        if (lines.size() > mostFindings) {
            lines.push_back({ Tone::Neutral,
                Text::tr("… and %n more", nullptr, int(reading->findings.size() - mostFindings)), {} });
            break;
        }
        const Where &where = finding.where;
        QString place = where.path;
        if (where.line > 0)
            place = Text::tr("line %1").arg(QLocale().toString(where.line))
                + (place.isEmpty() ? QString() : QStringLiteral(", ") + place);
        lines.push_back(
            { finding.severity == Severity::Error ? Tone::Stop : Tone::Attention, errorSentence(finding), place });
    }
    return lines;
}

} // namespace packledger::partners

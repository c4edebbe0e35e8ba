#include "workflow/jobcheck.h"

#include "ledger/actbody.h"
#include "workflow/batcherrors.h"
#include "workflow/batches.h"
#include "workflow/permission.h"
#include "workflow/printchoice.h"

#include <QCoreApplication>

#include <iterator>
#include <map>

namespace packledger::workflow {

using Answer = JobCheck::Answer;
using labels::PrinterJob;

namespace {

constexpr const char *answerNames[] = { "same", "differs", "nothing", "silent", "no-read-back" };
constexpr char asked[] = "batch.printer-asked";

QString told(const char *text)
{
    return QCoreApplication::translate("JobCheck", text);
}

QJsonObject toJson(const PrinterJob &job)
{
    return { { QStringLiteral("gtin"), QString::fromUtf8(job.gtin) },
        { QStringLiteral("lot"), QString::fromUtf8(job.lot) },
        { QStringLiteral("expiry"), QString::fromUtf8(job.expiry) }, { QStringLiteral("template"), job.labelTemplate },
        { QStringLiteral("version"), job.version } };
}

PrinterJob jobFrom(const QJsonObject &body)
{
    return { ledger::textOf(body, "gtin"), ledger::textOf(body, "lot"), ledger::textOf(body, "expiry"),
        QString::fromUtf8(ledger::textOf(body, "template")), int(ledger::numberOf(body, "version")) };
}

/// One field of a job with its name: "lot A1".
QString fieldText(const PrinterJob &job, const QByteArray &field)
{
    if (field == "gtin")
        return told(QT_TRANSLATE_NOOP("JobCheck", "product %1")).arg(QString::fromUtf8(job.gtin));
    if (field == "lot")
        return told(QT_TRANSLATE_NOOP("JobCheck", "lot %1")).arg(QString::fromUtf8(job.lot));
    if (field == "expiry")
        return told(QT_TRANSLATE_NOOP("JobCheck", "expiry %1"))
            .arg(QString::fromUtf8(job.expiry.endsWith("-00") ? job.expiry.chopped(3) : job.expiry));
    return told(QT_TRANSLATE_NOOP("JobCheck", "template %1, version %2")).arg(job.labelTemplate).arg(job.version);
}

QString fieldsText(const PrinterJob &job, const QByteArrayList &fields)
{
    QStringList texts;
    for (const QByteArray &field : fields)
        texts.append(fieldText(job, field));
    return texts.join(QStringLiteral(", "));
}

/// What an entry tells of an order; nothing where it is about another one.
std::optional<JobCheck> checkIn(const ledger::BatchAct &act, const ledger::WorkOrder &order)
{
    const QJsonObject &body = act.body;
    JobCheck check;
    check.printer = QString::fromUtf8(ledger::textOf(body, "printer"));
    check.wanted = jobFrom(body.value(QLatin1StringView("wanted")).toObject());
    if (body.contains(QLatin1StringView("said")))
        check.said = jobFrom(body.value(QLatin1StringView("said")).toObject());
    const QByteArray answer = ledger::textOf(body, "answer");
    for (int i = 0; i < int(std::size(answerNames)); ++i) {
        if (answer == answerNames[i])
            check.answer = Answer(i);
    }
    check.why = QString::fromUtf8(ledger::textOf(body, "why"));
    const bool isOfThisOrder
        = check.wanted.gtin == order.gtin && check.wanted.lot == order.lot && check.wanted.expiry == order.expiry;
    return isOfThisOrder ? std::optional(check) : std::nullopt;
}

} // namespace

const char *nameOf(Answer answer)
{
    return answerNames[int(answer)];
}

JobRule jobRule(ledger::View &view)
{
    const QString rule = view.settings().value("line.printer-job");
    return rule == QLatin1StringView("required") ? JobRule::Required
        : rule == QLatin1StringView("off")       ? JobRule::Off
                                                 : JobRule::Told;
}

PrinterJob jobOf(const ledger::WorkOrder &order, const QString &labelTemplate, int version)
{
    return { order.gtin, order.lot, order.expiry, labelTemplate, version };
}

QString sentence(const JobCheck &check)
{
    switch (check.answer) {
    case Answer::Same:
        return told(QT_TRANSLATE_NOOP("JobCheck", "Printer %1 holds the job of this order: %2, %3."))
            .arg(check.printer, fieldText(check.wanted, "lot"), fieldText(check.wanted, "expiry"));
    case Answer::Differs: {
        const QByteArrayList fields
            = check.said ? labels::differences(check.wanted, *check.said) : QByteArrayList { "lot" };
        return told(QT_TRANSLATE_NOOP("JobCheck",
                        "Printer %1 says %2, the order says %3. Look whether another station or program prints on it, "
                        "switch it off and on, and start again."))
            .arg(check.printer, check.said ? fieldsText(*check.said, fields) : QString(),
                fieldsText(check.wanted, fields));
    }
    case Answer::Nothing:
        return told(QT_TRANSLATE_NOOP("JobCheck",
                        "Printer %1 was given the job of this order and says that it holds none: it does not store "
                        "formats. Compare the first label with the order."))
            .arg(check.printer);
    case Answer::Silent:
        return told(QT_TRANSLATE_NOOP("JobCheck",
                        "Printer %1 did not say what job it holds. Look at it, then compare the first label with the "
                        "order. %2"))
            .arg(check.printer, check.why)
            .trimmed();
    case Answer::NoReadBack:
        return told(QT_TRANSLATE_NOOP("JobCheck",
                        "Printer %1 cannot be asked what job it holds. Compare the first label with the order."))
            .arg(check.printer);
    }
    return {};
}

Result<void> recordJobCheck(
    ledger::WriteTransaction &transaction, const access::Session &person, BatchId batch, const JobCheck &check)
{
    if (const Result<void> may = permitted(person, access::Permission::RunLine); !may)
        return may;
    if (const Result<ledger::BatchRow> row = unlockedBatch(transaction, person, batch); !row)
        return fail(row.error());
    QJsonObject body { { QStringLiteral("batch"), batch.value }, { QStringLiteral("printer"), check.printer },
        { QStringLiteral("answer"), QLatin1StringView(nameOf(check.answer)) },
        { QStringLiteral("wanted"), toJson(check.wanted) } };
    if (check.said)
        body.insert(QStringLiteral("said"), toJson(*check.said));
    if (!check.why.isEmpty())
        body.insert(QStringLiteral("why"), check.why);
    transaction.appendAct(asked, body);
    return {};
}

std::optional<JobCheck> jobCheckOf(ledger::View &view, const ledger::BatchRow &batch, const QByteArray &station)
{
    std::map<QByteArray, std::optional<JobCheck>> checks; // the last one a station
    for (const ledger::BatchAct &act : view.line().batches.acts(batch.id)) {
        if (act.act == "batch.cleared")
            checks.clear();
        else if (act.act == "batch.started")
            return checks[act.actor.station];
        else if (act.act == asked)
            checks[act.actor.station] = checkIn(act, batch.order);
    }
    const std::optional<JobCheck> &check = checks[station];
    // A start asks the printer that is chosen; of any other one this was about an earlier start.
    return check && check->printer == printChoice(view, station, ledger::Level::Unit).printer ? check : std::nullopt;
}

Result<void> checkPrinterJob(ledger::WriteTransaction &transaction, const ledger::BatchRow &batch)
{
    const JobRule rule = jobRule(transaction);
    if (rule == JobRule::Off)
        return {};
    const std::optional<JobCheck> check = jobCheckOf(transaction, batch, transaction.actor().station);
    if (check && check->answer == Answer::Differs)
        return fail(codes::printerDiffers, sentence(*check));
    if (rule == JobRule::Required && (!check || check->answer != Answer::Same))
        return fail(codes::printerNotChecked, check ? sentence(*check) : QString());
    return {};
}

} // namespace packledger::workflow

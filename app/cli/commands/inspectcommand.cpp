#include "cli/commands/inspectcommand.h"

#include "access/session.h"
#include "bootstrap/challengelabels.h"
#include "cli/commandcontext.h"
#include "cli/commands/printcommand.h"
#include "cli/inspectionfacts.h"
#include "cli/packfeed.h"
#include "cli/scanlines.h"
#include "rejects/rejectoutputs.h"
#include "workflow/batches.h"
#include "workflow/packejection.h"

namespace packledger::cli {

namespace {

using Outcome = scan::RejectAnswer::Outcome;
using workflow::InspectedPack;
using workflow::InspectionRules;

Result<ledger::BatchRow> batchOf(CommandContext &context, const QCommandLineParser &arguments)
{
    return context.read([&](ledger::View &view) {
        return workflow::batchFor(view, context.person(), arguments.value(QStringLiteral("batch")));
    });
}

/// Throws out a bad pack, waits for the answer where one comes, and writes it down.
Result<Outcome> throwOut(
    CommandContext &context, const access::Session &who, BatchId batch, qint64 pack, scan::RejectOutput &output)
{
    Outcome outcome = Outcome::Lost;
    const Result<void> told = output.reject(QByteArray::number(pack));
    if (told) {
        const std::vector<scan::RejectAnswer> answers = output.answers(std::chrono::minutes(11)); // its own is shorter
        outcome = answers.empty() ? Outcome::NoAnswer : answers.front().outcome;
    }
    const Result<bool> written = context.write([&](ledger::WriteTransaction &transaction) {
        return workflow::packEjected(transaction, who, batch, pack, outcome);
    });
    if (!written)
        return fail(written.error());
    if (!told)
        return fail(told.error());
    return outcome;
}

/// Prints the known-bad labels of a challenge test.
Result<void> printSet(CommandContext &context, BatchId batch, const QString &printer)
{
    return context.inSite([&](ledger::Site &site) -> Result<void> {
        const Result<bootstrap::ChallengeSet> set = site.ledger().read([&](ledger::View &view) {
            return bootstrap::challengeSet(
                view, site, context.person(), batch, context.options().station.toUtf8(), printer, context.clock());
        });
        if (!set)
            return fail(set.error());
        return bootstrap::printForPeople(set->printer, site.folder(), set->labels);
    });
}

} // namespace

QString InspectCommand::summary() const
{
    return tr("commission the good packs behind the printer, eject the bad ones");
}

QList<QCommandLineOption> InspectCommand::options() const
{
    return packOptions()
        + QList { QCommandLineOption(QStringLiteral("reject"),
            tr("the reject device, instead of the site's: tcp://host:port, serial:/dev/…, command:/path, or none"),
            QStringLiteral("ADDRESS")) };
}

ExitStatus InspectCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    if (!arguments.isSet(QStringLiteral("batch")) || !hasPacks(arguments))
        return context.misused(tr("name the batch, and the packs by --scans, --images, --camera or --reader"));
    const Result<ledger::BatchRow> batch = batchOf(context, arguments);
    if (!batch)
        return context.failed(batch.error());
    const Result<InspectionRules> rules
        = context.read([](ledger::View &view) -> Result<InspectionRules> { return workflow::inspectionRules(view); });
    if (!rules)
        return context.failed(rules.error());
    const QString address
        = arguments.isSet(QStringLiteral("reject")) ? arguments.value(QStringLiteral("reject")) : rules->rejectAddress;
    std::unique_ptr<scan::RejectOutput> output;
    if (!address.isEmpty() && address != QLatin1StringView("none")) {
        const Result<scan::RejectSettings> settings = scan::RejectSettings::parse(address);
        if (!settings)
            return context.failed(settings.error());
        output = rejects::makeRejectOutput(*settings);
        if (const Result<void> reached = output->open(); !reached)
            return context.failed(reached.error());
    }
    const access::Session who = context.person();
    const auto lost = context.write(
        [&](ledger::WriteTransaction &transaction) { return workflow::takeUpInspection(transaction, who, batch->id); });
    if (!lost)
        return context.failed(lost.error());
    if (const Result<void> out = workflow::checkPacksAreOut(*lost); !out)
        return context.failed(out.error());
    using workflow::Ejection;
    const Ejection ejection = output ? Ejection::Device : Ejection::ByHand;
    return forEachPack(context, arguments, *batch, [&](const InspectedPack &pack) -> Result<ExitStatus> {
        const Result<workflow::InspectionAnswer> answer = context.write([&](ledger::WriteTransaction &transaction) {
            return workflow::inspectPack(transaction, who, batch->id, pack, ejection);
        });
        if (!answer)
            return fail(answer.error());
        QJsonObject fact = inspectionFact(*answer);
        QString text = QStringLiteral("%1 %2: %3")
                           .arg(answer->pack)
                           .arg(workflow::resultText(answer->result), sentence(*answer));
        std::optional<Error> failure;
        if (!answer->isGood() && output) {
            const Result<Outcome> ejected = throwOut(context, who, batch->id, answer->pack, *output);
            fact.insert(QStringLiteral("ejected"), QLatin1StringView(ejected ? nameOf(*ejected) : "unknown"));
            if (!ejected)
                failure = ejected.error();
            if (!ejected || !scan::RejectAnswer { {}, *ejected }.isOut())
                text += u' '
                    + QCoreApplication::translate(
                        "packledger::check::CheckPresenter", "Pack %1 may still be on the line. Look for it.")
                          .arg(answer->pack);
        }
        context.output().print(fact, text);
        if (failure)
            return fail(*failure);
        return answer->isGood() ? ExitStatus::Done : ExitStatus::Refused;
    });
}

QString InspectConfirmCommand::summary() const
{
    return tr("confirm the order of labels after some were repeated or skipped");
}

QList<QCommandLineOption> InspectConfirmCommand::options() const
{
    return { packOptions().front() };
}

ExitStatus InspectConfirmCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    if (!arguments.isSet(QStringLiteral("batch")) || arguments.positionalArguments().size() != 1)
        return context.misused(tr("name the batch, and scan the label on the pack that comes next"));
    const Result<ledger::BatchRow> batch = batchOf(context, arguments);
    if (!batch)
        return context.failed(batch.error());
    const workflow::ScannedCode code = scannedCode(context, arguments.positionalArguments().front().toUtf8());
    const auto confirmed = context.write([&](ledger::WriteTransaction &transaction) {
        return workflow::confirmOrder(transaction, context.person(), batch->id, code);
    });
    if (!confirmed)
        return context.failed(confirmed.error());
    QJsonArray voided;
    for (const QByteArray &uri : confirmed->voided)
        voided.append(QString::fromUtf8(uri));
    context.output().print({ { QStringLiteral("next"), QString::fromUtf8(confirmed->next.serial()) },
                               { QStringLiteral("voided"), voided } },
        tr("The line goes on with %1. Labels voided: %2.")
            .arg(QString::fromUtf8(confirmed->next.serial()))
            .arg(voided.size()));
    return ExitStatus::Done;
}

QString InspectRemovedCommand::summary() const
{
    return tr("confirm that bad packs left on the line were found and removed");
}

QList<QCommandLineOption> InspectRemovedCommand::options() const
{
    return { packOptions().front(),
        QCommandLineOption(QStringLiteral("not-found"),
            tr("they were looked for and not found: why that will do. The record keeps it"),
            QStringLiteral("REASON")) };
}

ExitStatus InspectRemovedCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    std::vector<qint64> packs;
    for (const QString &argument : arguments.positionalArguments()) {
        bool isNumber = false;
        packs.push_back(argument.toLongLong(&isNumber));
        if (!isNumber)
            return context.misused(tr("a pack is named by its number in the batch, as the inspection told it"));
    }
    if (!arguments.isSet(QStringLiteral("batch")) || packs.empty())
        return context.misused(tr("name the batch, and the packs by their numbers"));
    const Result<ledger::BatchRow> batch = batchOf(context, arguments);
    if (!batch)
        return context.failed(batch.error());
    const bool isWrittenOff = arguments.isSet(QStringLiteral("not-found"));
    const QString reason = arguments.value(QStringLiteral("not-found"));
    const auto left = context.write([&](ledger::WriteTransaction &transaction) -> Result<std::vector<qint64>> {
        const Result<void> done = isWrittenOff
            ? workflow::packsWrittenOff(transaction, context.person(), batch->id, packs, reason)
            : workflow::packsRemoved(transaction, context.person(), batch->id, packs);
        if (!done)
            return fail(done.error());
        return workflow::packsOnTheLine(transaction, batch->id);
    });
    if (!left)
        return context.failed(left.error());
    context.output().print(
        { { QStringLiteral("batch"), QString::number(batch->id.value) },
            { isWrittenOff ? QStringLiteral("written_off") : QStringLiteral("removed"), qint64(packs.size()) },
            { QStringLiteral("left"), qint64(left->size()) } },
        isWrittenOff ? tr("Packs written off: %1. Still to be found: %2.").arg(packs.size()).arg(left->size())
                     : tr("Packs found and removed: %1. Still to be found: %2.").arg(packs.size()).arg(left->size()));
    return ExitStatus::Done;
}

QString InspectRulesCommand::summary() const
{
    return tr("what the site asks of each pack on its lines; changes what is given");
}

QList<QCommandLineOption> InspectRulesCommand::options() const
{
    const auto option = [](const char *name, const QString &text, const char *value) {
        return QCommandLineOption(QString::fromLatin1(name), text, QString::fromLatin1(value));
    };
    return { option("grade", tr("the least grade of print, 4 to 1 (A to D); 0: any"), "N"),
        option("text", tr("whether the text must stand beside the code: yes or no"), "YES|NO"),
        option("fails", tr("so many fails in a row stop the line; 0: never"), "N"),
        option("challenge",
            tr("whether a passed challenge test is needed: yes, before packs are judged; start, before the line starts "
               "and labels are printed too; no"),
            "YES|START|NO"),
        option("pictures", tr("of which packs a picture is kept: all, failed or none"), "WHICH"),
        option("reject", tr("the reject device: tcp://host:port, serial:/dev/…, command:/path, or none"), "ADDRESS") };
}

ExitStatus InspectRulesCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    const auto isSet = [&](const char *name) { return arguments.isSet(QLatin1StringView(name)); };
    const auto value = [&](const char *name) { return arguments.value(QLatin1StringView(name)); };
    static const QStringList pictures { QStringLiteral("all"), QStringLiteral("failed"), QStringLiteral("none") };
    static const QStringList noYes { QStringLiteral("no"), QStringLiteral("yes") };
    if (isSet("text") && !noYes.contains(value("text")))
        return context.misused(tr("--%1 is yes or no").arg(QLatin1StringView("text")));
    if (isSet("challenge") && !noYes.contains(value("challenge")) && value("challenge") != QLatin1StringView("start"))
        return context.misused(tr("--challenge is yes, start or no"));
    if (isSet("pictures") && !pictures.contains(value("pictures")))
        return context.misused(tr("--pictures is all, failed or none"));
    for (const char *name : { "grade", "fails" }) {
        bool isNumber = true;
        const int number = isSet(name) ? value(name).toInt(&isNumber) : 0;
        if (!isNumber)
            return context.misused(tr("--%1 needs a whole number").arg(QLatin1StringView(name)));
        const int most = qstrcmp(name, "grade") == 0 ? workflow::greatestGrade : workflow::mostFailsInARow;
        if (number < 0 || number > most)
            return context.misused(tr("--%1 is a number from 0 to %2").arg(QLatin1StringView(name)).arg(most));
    }
    const Result<InspectionRules> rules
        = context.write([&](ledger::WriteTransaction &transaction) -> Result<InspectionRules> {
              InspectionRules wanted = workflow::inspectionRules(transaction);
              if (isSet("grade"))
                  wanted.leastGrade = value("grade").toInt();
              if (isSet("text"))
                  wanted.wantsText = value("text") == noYes.back();
              if (isSet("fails"))
                  wanted.failsInARow = value("fails").toInt();
              if (isSet("challenge")) {
                  wanted.wantsChallenge = value("challenge") != noYes.front();
                  wanted.challengeFirst = value("challenge") == QLatin1StringView("start");
              }
              if (isSet("pictures"))
                  wanted.pictures = InspectionRules::Pictures(pictures.indexOf(value("pictures")));
              if (isSet("reject"))
                  wanted.rejectAddress = value("reject") == QLatin1StringView("none") ? QString() : value("reject");
              if (wanted != workflow::inspectionRules(transaction)) {
                  if (const Result<void> set = setInspectionRules(transaction, context.person(), wanted); !set)
                      return fail(set.error());
              }
              return wanted;
          });
    if (!rules)
        return context.failed(rules.error());
    context.output().print(
        { { QStringLiteral("grade"), rules->leastGrade }, { QStringLiteral("text"), rules->wantsText },
            { QStringLiteral("fails"), rules->failsInARow }, { QStringLiteral("challenge"), rules->wantsChallenge },
            { QStringLiteral("challenge_first"), rules->challengeFirst },
            { QStringLiteral("pictures"), pictures.at(int(rules->pictures)) },
            { QStringLiteral("reject"), rules->rejectAddress } });
    return ExitStatus::Done;
}

QString ChallengeCommand::summary() const
{
    return tr("pass known-bad labels by the camera before a batch starts");
}

QList<QCommandLineOption> ChallengeCommand::options() const
{
    return packOptions() << QCommandLineOption(
               QStringLiteral("print"), PrintCommand::tr("name of the printer"), QStringLiteral("PRINTER"));
}

ExitStatus ChallengeCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    if (!arguments.isSet(QStringLiteral("batch")))
        return context.misused(tr("name the batch"));
    const Result<ledger::BatchRow> batch = batchOf(context, arguments);
    if (!batch)
        return context.failed(batch.error());
    if (arguments.isSet(QStringLiteral("print"))) {
        const Result<void> printed = printSet(context, batch->id, arguments.value(QStringLiteral("print")));
        if (!printed)
            return context.failed(printed.error());
    }
    if (!hasPacks(arguments)) {
        for (int i = 0; i < workflow::challengeStepCount; ++i) {
            const auto step = workflow::ChallengeStep(i);
            const QString code = bootstrap::rawText(workflow::challengeMessage(batch->order, step));
            context.output().print(
                { { QStringLiteral("step"), QLatin1StringView(nameOf(step)) }, { QStringLiteral("code"), code } },
                QStringLiteral("%1. %2: %3").arg(i + 1).arg(stepText(step), code));
        }
        return ExitStatus::Done;
    }
    std::vector<workflow::ChallengeAnswer> answers;
    const ExitStatus looked
        = forEachPack(context, arguments, *batch, [&](const InspectedPack &pack) -> Result<ExitStatus> {
              if (int(answers.size()) >= workflow::challengeStepCount)
                  return ExitStatus::Done;
              const auto step = workflow::ChallengeStep(answers.size());
              const auto answer = context.read(
                  [&](ledger::View &view) { return workflow::judgeChallenge(view, batch->id, step, pack, answers); });
              if (!answer)
                  return fail(answer.error());
              answers.push_back(*answer);
              context.output().print(challengeFact(*answer),
                  QStringLiteral("%1: %2 - %3")
                      .arg(stepText(step), workflow::resultText(answer->result),
                          answer->isUngraded   ? tr("not tested, as no grade is asked for or told")
                              : answer->passed ? tr("passed")
                                               : tr("FAILED")));
              return answer->passed ? ExitStatus::Done : ExitStatus::Refused;
          });
    if (looked > ExitStatus::Refused)
        return looked;
    const Result<bool> passed = context.write([&](ledger::WriteTransaction &transaction) {
        return workflow::recordChallenge(transaction, context.person(), batch->id, answers);
    });
    if (!passed)
        return context.failed(passed.error());
    context.output().print(
        { { QStringLiteral("batch"), QString::number(batch->id.value) },
            { QStringLiteral("challenge"), *passed ? QStringLiteral("passed") : QStringLiteral("failed") } },
        *passed ? tr("The challenge test is passed. The batch may run.")
                : tr("The challenge test has failed. The batch must not run with this camera."));
    return *passed ? ExitStatus::Done : ExitStatus::Refused;
}

} // namespace packledger::cli

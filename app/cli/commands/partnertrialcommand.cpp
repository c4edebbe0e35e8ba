#include "cli/commands/partnertrialcommand.h"

#include "base/errortext.h"
#include "cli/batchcall.h"
#include "cli/exchangefacts.h"
#include "trials/golive.h"
#include "trials/samplereading.h"

#include <QJsonArray>

namespace packledger::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PartnerTrialCommand)
};

void printTrial(CommandContext &context, const QString &partner, const trials::TrialState &trial)
{
    for (const trials::TrialRow &document : trial.documents) {
        QJsonObject fact = outboxFact(document.row, false);
        fact.insert(QStringLiteral("case"), QString::fromLatin1(nameOf(document.what)));
        context.output().print(
            fact, QStringLiteral("%1: %2").arg(titleOf(document.what), outboxSentence(document.row, false)));
    }
    QJsonObject fact { { QStringLiteral("partner"), partner }, { QStringLiteral("needed"), trial.isNeeded },
        { QStringLiteral("passed"), trial.isPassed() }, { QStringLiteral("stale"), trial.isStale },
        { QStringLiteral("missing"), QJsonArray::fromStringList(trials::missingFor(trial)) } };
    if (trial.sample) {
        fact.insert(QStringLiteral("read"),
            QJsonObject { { QStringLiteral("file"), trial.sample->file },
                { QStringLiteral("clean"), trial.sample->isClean },
                { QStringLiteral("summary"), trials::summaryOf(*trial.sample) } });
    }
    QString sentence;
    if (!trial.isNeeded)
        sentence = Text::tr("No documents go to %1: there is nothing to try.").arg(partner);
    else if (trial.isPassed())
        sentence = Text::tr("%1 has taken all test documents and may go live.").arg(partner);
    else
        sentence = Text::tr("%1 may not go live yet: %2.")
                       .arg(partner, trials::missingFor(trial).join(QStringLiteral(", ")));
    context.output().print(fact, sentence);
}

} // namespace

QString PartnerTrialCommand::summary() const
{
    return tr("send test documents to a partner, or tell how far they are");
}

QList<QCommandLineOption> PartnerTrialCommand::options() const
{
    return { QCommandLineOption(QStringLiteral("again"), tr("make and send new ones")),
        QCommandLineOption(
            QStringLiteral("gtin"), tr("of packs of this product; else of an example"), QStringLiteral("GTIN")) };
}

ExitStatus PartnerTrialCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    const QString name = arguments.positionalArguments().value(0);
    if (name.isEmpty())
        return context.misused(tr("name a partner"));
    Result<trials::TrialState> trial
        = context.read([&](ledger::View &view) { return trials::trialOf(view, name.toUtf8()); });
    // Asked again it tells; documents that failed their purpose are made anew only when somebody says so.
    const bool starts
        = trial && trial->isNeeded && (trial->documents.empty() || arguments.isSet(QStringLiteral("again")));
    if (starts)
        trial = context.inSite([&](ledger::Site &site) {
            return trials::startTrial(
                site, context.person(), name.toUtf8(), arguments.value(QStringLiteral("gtin")).toLatin1());
        });
    if (!trial)
        return context.failed(trial.error());
    printTrial(context, name, *trial);
    return trial->isRefused() ? ExitStatus::Refused : ExitStatus::Done;
}

QString PartnerReadCommand::summary() const
{
    return tr("read a test document of a partner without taking it");
}

ExitStatus PartnerReadCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    const QStringList given = arguments.positionalArguments();
    if (given.size() < 2)
        return context.misused(tr("name a partner and a file"));
    const Result<trials::SampleReading> reading = context.inSite([&](ledger::Site &site) {
        return trials::readSample(
            site, context.person(), given.at(0).toUtf8(), given.at(1), context.progress(given.at(1)));
    });
    if (!reading)
        return context.failed(reading.error());
    const trials::SampleState &sample = reading->sample;
    QJsonArray findings;
    QStringList sentences { trials::summaryOf(sample) };
    for (const Finding &finding : reading->findings) {
        findings.append(bootstrap::toJson(Error { finding.code, finding.detail, finding.where }));
        sentences << QStringLiteral("  ") + errorSentence(finding);
    }
    QJsonObject fact = trials::toJson(sample);
    fact.remove(QStringLiteral("code"));
    fact.remove(QStringLiteral("detail"));
    fact.insert(QStringLiteral("partner"), given.at(0));
    fact.insert(QStringLiteral("findings"), findings);
    if (!sample.code.isEmpty())
        fact.insert(QStringLiteral("error"),
            bootstrap::toJson(Error { ErrorCode(sample.code.constData()), sample.detail, reading->where }));
    context.output().print(fact, sentences.join(QLatin1Char('\n')));
    return sample.isClean ? ExitStatus::Done : ExitStatus::Refused;
}

QString PartnerLiveCommand::summary() const
{
    return tr("let documents go to a partner that took all test documents");
}

QList<QCommandLineOption> PartnerLiveCommand::options() const
{
    return { QCommandLineOption(QStringLiteral("override"), tr("although test documents are missing")),
        QCommandLineOption(QStringLiteral("reason"), tr("why, for the journal"), QStringLiteral("TEXT")) };
}

ExitStatus PartnerLiveCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    const QString name = arguments.positionalArguments().value(0);
    if (name.isEmpty())
        return context.misused(tr("name a partner"));
    const QString reason = arguments.value(QStringLiteral("reason")).trimmed();
    const bool overrides = arguments.isSet(QStringLiteral("override"));
    if (overrides && reason.isEmpty())
        return context.misused(tr("an override needs --reason"));
    const Result<void> done = context.write([&](ledger::WriteTransaction &transaction) {
        return trials::goLive(transaction, context.person(), name.toUtf8(), overrides ? reason : QString());
    });
    if (!done)
        return context.failed(done.error());
    context.output().print({ { QStringLiteral("partner"), name }, { QStringLiteral("live"), true } },
        tr("%1 is live: its documents go.").arg(name));
    return ExitStatus::Done;
}

QString PartnerPauseCommand::summary() const
{
    return tr("let only test documents go to a partner");
}

QList<QCommandLineOption> PartnerPauseCommand::options() const
{
    return { QCommandLineOption(QStringLiteral("reason"), tr("why, for the journal"), QStringLiteral("TEXT")) };
}

ExitStatus PartnerPauseCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    const QString name = arguments.positionalArguments().value(0);
    if (name.isEmpty())
        return context.misused(tr("name a partner"));
    const Result<void> done = context.write([&](ledger::WriteTransaction &transaction) {
        return trials::pause(transaction, context.person(), name.toUtf8(), arguments.value(QStringLiteral("reason")));
    });
    if (!done)
        return context.failed(done.error());
    context.output().print({ { QStringLiteral("partner"), name }, { QStringLiteral("live"), false } },
        tr("%1 is paused: its documents wait here.").arg(name));
    return ExitStatus::Done;
}

} // namespace packledger::cli

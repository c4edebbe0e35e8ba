#include "cli/commands/poolcommand.h"

#include "access/session.h"
#include "base/baseerrors.h"
#include "cli/commandcontext.h"
#include "cli/poolfacts.h"
#include "cli/receiptfacts.h"
#include "workflow/batches.h"
#include "workflow/clientscope.h"
#include "workflow/numberdrawing.h"
#include "workflow/numberexport.h"
#include "workflow/numberimport.h"
#include "workflow/poolerrors.h"

#include <QFile>
#include <QJsonArray>

namespace packledger::cli {

namespace {

using ledger::Pool;
using ledger::PoolKind;

QCommandLineOption option(const char *name, const QString &text, const char *value)
{
    return QCommandLineOption(QString::fromLatin1(name), text, QString::fromLatin1(value));
}

struct PoolAndLevel
{
    Pool pool;
    workflow::PoolLevel level;
};

/// By its number, or by its name where no other pool is called so.
Result<PoolAndLevel> poolNamed(ledger::View &view, const access::Session &who, const QString &nameOrNumber)
{
    std::vector<Pool> named = workflow::poolsFor(view, who);
    std::erase_if(named, [&](const Pool &each) { return each.name != nameOrNumber; });
    const std::optional<qint64> number = idFrom(nameOrNumber);
    if (!number && named.size() != 1)
        return fail(codes::noSuchPool, nameOrNumber);
    const Result<Pool> pool = workflow::poolFor(view, who, number ? PoolId { *number } : named.front().id);
    if (!pool)
        return fail(pool.error());
    return PoolAndLevel { *pool, workflow::levelOf(view, *pool) };
}

void warnIfLow(CommandContext &context, const PoolAndLevel &each)
{
    if (each.level.isLow)
        context.output().warning({ Severity::Warning, codes::poolLow,
            QStringLiteral("%1 (%2): %3").arg(each.pool.name).arg(each.pool.id.value).arg(each.level.left), {} });
}

QJsonArray groupFacts(const std::vector<workflow::NumberGroup> &groups)
{
    QJsonArray facts;
    for (const workflow::NumberGroup &group : groups)
        facts.append(QJsonObject { { QStringLiteral("gtin"), QString::fromLatin1(group.gtin) },
            { QStringLiteral("numbers"), group.numbers },
            { QStringLiteral("first"), QString::fromUtf8(group.first) } });
    return facts;
}

ExitStatus print(CommandContext &context, const QString &number)
{
    const Result<PoolAndLevel> found
        = context.read([&](ledger::View &view) { return poolNamed(view, context.person(), number); });
    if (!found)
        return context.failed(found.error());
    context.output().print(poolFact(found->pool, found->level), poolSentence(found->pool, found->level));
    warnIfLow(context, *found);
    return ExitStatus::Done;
}

/// A count; nothing where the option is not given, an error where it is none.
Result<std::optional<qint64>> countFrom(const QCommandLineParser &arguments, const char *name)
{
    if (!arguments.isSet(QString::fromLatin1(name)))
        return std::optional<qint64>();
    bool good = false;
    const qint64 count = arguments.value(QString::fromLatin1(name)).toLongLong(&good);
    if (!good || count < 0)
        return fail(codes::usage, QStringLiteral("--%1").arg(QLatin1StringView(name)));
    return std::optional(count);
}

} // namespace

QString PoolAddCommand::summary() const
{
    return tr("make a pool of serial numbers or SSCCs");
}

QList<QCommandLineOption> PoolAddCommand::options() const
{
    return { option("gtin", tr("the product's GTIN"), "GTIN"),
        option("random", tr("random numbers of so many characters"), "LENGTH"),
        option("alphabet", tr("the characters that random numbers are made of"), "CHARACTERS"),
        QCommandLineOption(QStringLiteral("twelve-digits"), tr("twelve digits that an SGTIN-96 tag can hold")),
        option("from", tr("the first number of a range"), "SERIAL"), option("to", tr("its last number"), "SERIAL"),
        option("sscc-prefix", tr("SSCCs of this company prefix"), "PREFIX"),
        option("extension", tr("their extension digit"), "DIGIT"),
        option("market", tr("for which market: us, eu, …"), "MARKET"),
        option("client", tr("whose product it is"), "NAME"), option("name", tr("what the pool is called"), "NAME"),
        option("low-water", tr("warn when so many are left (a tenth)"), "N") };
}

ExitStatus PoolAddCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    const auto value = [&](const char *name) { return arguments.value(QString::fromLatin1(name)); };
    const auto isSet = [&](const char *name) { return arguments.isSet(QString::fromLatin1(name)); };
    workflow::PoolSpec spec;
    spec.gtin = value("gtin").toUtf8();
    spec.market = value("market").toUtf8();
    spec.client = value("client").toUtf8();
    spec.name = value("name");
    bool good = true;
    if (isSet("sscc-prefix")) {
        spec.kind = PoolKind::Sscc;
        spec.companyPrefix = value("sscc-prefix").toUtf8();
        spec.from = value("from").toUtf8();
        spec.extension = isSet("extension") ? value("extension").toInt(&good) : 0;
        if (!good || isSet("gtin") || isSet("random"))
            return context.misused(tr("SSCCs need --sscc-prefix and --extension, and no product"));
    } else if (isSet("from") || isSet("to")) {
        spec.kind = PoolKind::Range;
        spec.from = value("from").toUtf8();
        spec.to = value("to").toUtf8();
        if (isSet("random") || !isSet("from") || !isSet("to"))
            return context.misused(tr("a range needs --from and --to"));
    } else if (isSet("random") || isSet("twelve-digits") || isSet("alphabet")) {
        if (isSet("random"))
            spec.length = value("random").toInt(&good);
        if (!good)
            return context.misused(tr("say how many characters random numbers have"));
    } else {
        return context.misused(tr("say which numbers: --random LENGTH, --from A --to B, or --sscc-prefix P"));
    }
    if (spec.kind != PoolKind::Sscc && !isSet("gtin"))
        return context.misused(tr("name the product with --gtin"));
    spec.alphabet = value("alphabet").toUtf8();
    spec.style = isSet("twelve-digits") ? serials::Style::TwelveDigits : serials::Style::Plain;
    const Result<std::optional<qint64>> lowWater = countFrom(arguments, "low-water");
    if (!lowWater)
        return context.failed(lowWater.error());
    spec.lowWater = lowWater->value_or(-1);
    const Result<workflow::PoolPlan> made = context.write(
        [&](ledger::WriteTransaction &transaction) { return workflow::makePool(transaction, context.person(), spec); });
    if (!made)
        return context.failed(made.error());
    for (const Finding &finding : made->findings)
        context.output().warning(finding);
    return print(context, idText(made->pool.id.value));
}

QString PoolImportCommand::summary() const
{
    return tr("take numbers that a provider made, all or none");
}

QList<QCommandLineOption> PoolImportCommand::options() const
{
    return { option("gtin", tr("the product, where the file tells none"), "GTIN"),
        option("market", tr("for which market: us, eu, …"), "MARKET"),
        option("client", tr("whose product it is"), "NAME"), option("name", tr("what the pool is called"), "NAME"),
        option("low-water", tr("warn when so many are left (a tenth)"), "N"),
        option("count", tr("how many numbers there must be"), "N"), option("sha256", tr("the file's SHA-256"), "HEX"),
        { QStringLiteral("dry-run"), tr("only show what would be taken") } };
}

ExitStatus PoolImportCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    const auto value = [&](const char *name) { return arguments.value(QString::fromLatin1(name)); };
    if (arguments.positionalArguments().size() != 1)
        return context.misused(tr("name one file"));
    workflow::NumberImportRequest request;
    if (arguments.isSet(QStringLiteral("gtin"))) {
        const Result<gs1::Gtin> gtin = gs1::Gtin::parse(value("gtin").toUtf8());
        if (!gtin)
            return context.failed(gtin.error());
        request.product = *gtin;
    }
    request.market = value("market").toUtf8();
    request.client = value("client").toUtf8();
    request.name = value("name");
    request.sha256 = value("sha256").toUtf8();
    const Result<std::optional<qint64>> lowWater = countFrom(arguments, "low-water");
    const Result<std::optional<qint64>> count = countFrom(arguments, "count");
    if (!lowWater || !count)
        return context.failed(!lowWater ? lowWater.error() : count.error());
    request.lowWater = lowWater->value_or(-1);
    request.count = *count;
    const bool isDry = arguments.isSet(QStringLiteral("dry-run"));
    request.mode = isDry ? workflow::ImportMode::DryRun : workflow::ImportMode::Write;
    QFile file(arguments.positionalArguments().first());
    if (!file.open(QIODevice::ReadOnly))
        return context.failed(Error { codes::fileOpen, file.fileName(), Where { file.fileName(), 0, 0, {} } });
    const Result<workflow::NumberImport> import = context.inSite([&](ledger::Site &site) {
        return workflow::importNumbers(
            site.ledger(), context.person(), file, file.fileName(), request, context.progress(tr("Numbers")));
    });
    if (!import)
        return context.failed(import.error());
    for (const Finding &finding : import->findings) {
        if (finding.severity == Severity::Error)
            context.output().error(Error { finding.code, finding.detail, finding.where });
        else
            context.output().warning(finding);
    }
    if (import->isRefused()) {
        const bool malformed
            = std::any_of(import->findings.begin(), import->findings.end(), [](const Finding &finding) {
                  return finding.severity == Severity::Error && finding.code != codes::numberInUse;
              });
        return malformed ? ExitStatus::Unusable : ExitStatus::Refused;
    }
    QJsonArray pools;
    for (const PoolId pool : import->pools)
        pools.append(idText(pool.value));
    QJsonObject fact { { QStringLiteral("file"), file.fileName() },
        { QStringLiteral("format"), QLatin1StringView(serials::nameOf(import->format)) },
        { QStringLiteral("request"), QString::fromUtf8(import->request) },
        { QStringLiteral("numbers"), import->numbers }, { QStringLiteral("duplicate"), import->duplicate },
        { QStringLiteral("pools"), pools } };
    if (isDry)
        fact.insert(QStringLiteral("groups"), groupFacts(import->groups));
    context.output().print(fact,
        import->duplicate ? tr("%1: taken before, nothing changed.").arg(file.fileName())
            : isDry       ? tr("%1: %n number(s) would be taken.", nullptr, int(import->numbers)).arg(file.fileName())
                          : tr("%1: %n number(s) taken.", nullptr, int(import->numbers)).arg(file.fileName()));
    return ExitStatus::Done;
}

QString PoolListCommand::summary() const
{
    return tr("list the pools, and what is left in each");
}

ExitStatus PoolListCommand::execute(CommandContext &context, const QCommandLineParser &)
{
    using Pools = std::vector<PoolAndLevel>;
    const Result<Pools> pools = context.read([&](ledger::View &view) -> Result<Pools> {
        Pools all;
        for (const Pool &pool : workflow::poolsFor(view, context.person()))
            all.push_back({ pool, workflow::levelOf(view, pool) });
        return all;
    });
    if (!pools)
        return context.failed(pools.error());
    for (const PoolAndLevel &each : *pools)
        context.output().print(poolFact(each.pool, each.level), poolSentence(each.pool, each.level));
    for (const PoolAndLevel &each : *pools)
        warnIfLow(context, each);
    return ExitStatus::Done;
}

QString PoolShowCommand::summary() const
{
    return tr("show a pool, what became of its numbers, and its draws");
}

ExitStatus PoolShowCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    constexpr int mostDraws = 100;
    if (arguments.positionalArguments().size() != 1)
        return context.misused(tr("name one pool by its number"));
    struct Shown
    {
        QJsonObject fact;
        QString sentence;
    };
    const Result<Shown> shown = context.read([&](ledger::View &view) -> Result<Shown> {
        const Result<PoolAndLevel> found = poolNamed(view, context.person(), arguments.positionalArguments().first());
        if (!found)
            return fail(found.error());
        Shown answer { poolFact(found->pool, found->level), poolSentence(found->pool, found->level) };
        QJsonObject numbers;
        const ledger::NumberStore::Counts counts = view.line().numbers.countsOf(found->pool.id);
        for (size_t state = 0; state < counts.size(); ++state) {
            if (counts[state] > 0)
                numbers.insert(QLatin1StringView(nameOf(ledger::NumberState(int(state)))), counts[state]);
        }
        QJsonArray draws;
        for (const ledger::PoolStore::Draw &draw : view.line().pools.draws(found->pool.id, mostDraws)) {
            QJsonObject each { { QStringLiteral("time"), QString::fromLatin1(draw.head.at.toIso()) },
                { QStringLiteral("operator"), QString::fromUtf8(draw.head.actor.operatorName) },
                { QStringLiteral("station"), QString::fromUtf8(draw.head.actor.station) },
                { QStringLiteral("numbers"), draw.numbers } };
            if (draw.batch.isValid())
                each.insert(QStringLiteral("batch"), idText(draw.batch.value));
            answer.sentence
                += QStringLiteral("\n    %1  %2  %3  %4")
                       .arg(QString::fromLatin1(draw.head.at.toIso()), QString::fromUtf8(draw.head.actor.operatorName),
                           QString::fromUtf8(draw.head.actor.station))
                       .arg(draw.numbers);
            draws.append(each);
        }
        QJsonArray files;
        for (const ledger::PoolFile &file : view.line().pools.files(found->pool.id))
            files.append(QJsonObject { { QStringLiteral("name"), file.name },
                { QStringLiteral("sha256"), QString::fromLatin1(file.sha256) },
                { QStringLiteral("request"), QString::fromUtf8(file.request) },
                { QStringLiteral("numbers"), file.numbers } });
        answer.fact.insert(QStringLiteral("numbers"), numbers);
        answer.fact.insert(QStringLiteral("draws"), draws);
        answer.fact.insert(QStringLiteral("files"), files);
        return answer;
    });
    if (!shown)
        return context.failed(shown.error());
    context.output().print(shown->fact, shown->sentence);
    return ExitStatus::Done;
}

QString PoolChangeCommand::summary() const
{
    return tr("change a pool's name or low-water mark");
}

QList<QCommandLineOption> PoolChangeCommand::options() const
{
    return { option("name", tr("what the pool is called"), "NAME"),
        option("low-water", tr("warn when so many are left"), "N") };
}

ExitStatus PoolChangeCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    if (arguments.positionalArguments().size() != 1)
        return context.misused(tr("name one pool by its number"));
    const QString number = arguments.positionalArguments().first();
    const Result<std::optional<qint64>> lowWater = countFrom(arguments, "low-water");
    if (!lowWater)
        return context.failed(lowWater.error());
    const Result<void> changed = context.write([&](ledger::WriteTransaction &transaction) -> Result<void> {
        const Result<PoolAndLevel> found = poolNamed(transaction, context.person(), number);
        if (!found)
            return fail(found.error());
        return workflow::changePool(transaction, context.person(), found->pool.id,
            arguments.value(QStringLiteral("name")), lowWater->value_or(found->pool.lowWater));
    });
    return changed ? print(context, number) : context.failed(changed.error());
}

QString PoolReturnCommand::summary() const
{
    return tr("give back what was not used: a whole pool, or what a batch left");
}

QList<QCommandLineOption> PoolReturnCommand::options() const
{
    return { option("batch", tr("only what this batch drew and did not print"), "BATCH"),
        option("reason", tr("why"), "TEXT") };
}

ExitStatus PoolReturnCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    const bool ofBatch = arguments.isSet(QStringLiteral("batch"));
    if (arguments.positionalArguments().size() != (ofBatch ? 0 : 1))
        return context.misused(tr("name one pool by its number, or a batch with --batch"));
    const QString number = arguments.positionalArguments().value(0);
    const QString reason = arguments.value(QStringLiteral("reason"));
    const Result<qint64> returned = context.write([&](ledger::WriteTransaction &transaction) -> Result<qint64> {
        if (ofBatch) {
            const Result<ledger::BatchRow> batch
                = workflow::batchFor(transaction, context.person(), arguments.value(QStringLiteral("batch")));
            if (!batch)
                return fail(batch.error());
            return workflow::returnUnused(transaction, context.person(), batch->id, reason);
        }
        const Result<PoolAndLevel> found = poolNamed(transaction, context.person(), number);
        if (!found)
            return fail(found.error());
        return workflow::returnPool(transaction, context.person(), found->pool.id, reason);
    });
    if (!returned)
        return context.failed(returned.error());
    QJsonObject fact { { QStringLiteral("returned"), *returned } };
    fact.insert(ofBatch ? QStringLiteral("batch") : QStringLiteral("pool"),
        ofBatch ? arguments.value(QStringLiteral("batch")) : number);
    context.output().print(fact, tr("%n number(s) given back.", nullptr, int(*returned)));
    return ExitStatus::Done;
}

QString PoolExportCommand::summary() const
{
    return tr("write a pool's numbers as a table, for its provider");
}

QList<QCommandLineOption> PoolExportCommand::options() const
{
    return { QCommandLineOption(QStringLiteral("numbers"), tr("unused, used, returned or all"), QStringLiteral("WHICH"),
                 QStringLiteral("all")),
        QCommandLineOption(
            QStringLiteral("format"), tr("csv, json or xlsx"), QStringLiteral("FORMAT"), QStringLiteral("csv")),
        option("out", tr("the file to write"), "FILE") };
}

ExitStatus PoolExportCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    if (arguments.positionalArguments().size() != 1)
        return context.misused(tr("name one pool by its number"));
    const std::optional<workflow::NumbersOf> which
        = workflow::numbersOfFrom(arguments.value(QStringLiteral("numbers")).toUtf8());
    const std::optional<workflow::ExportFormat> format
        = workflow::exportFormatFrom(arguments.value(QStringLiteral("format")).toUtf8());
    const QString out = arguments.value(QStringLiteral("out"));
    if (!which || !format || out.isEmpty())
        return context.misused(tr("say which numbers, as what, and name a file with --out"));
    const Result<qint64> written = context.read([&](ledger::View &view) -> Result<qint64> {
        const Result<PoolAndLevel> found = poolNamed(view, context.person(), arguments.positionalArguments().first());
        if (!found)
            return fail(found.error());
        return workflow::exportNumbers(view, found->pool, *which, *format, out);
    });
    if (!written)
        return context.failed(written.error());
    context.output().print(QJsonObject { { QStringLiteral("file"), out }, { QStringLiteral("numbers"), *written } },
        tr("%1: %n number(s).", nullptr, int(*written)).arg(out));
    return ExitStatus::Done;
}

} // namespace packledger::cli

#include "cli/commands/partnercommand.h"

#include "base/baseerrors.h"
#include "bootstrap/secretstore.h"
#include "cli/batchcall.h"
#include "cli/exchangefacts.h"
#include "sync/partners.h"
#include "sync/syncerrors.h"
#include "sync/teststepwords.h"
#include "transport/maketransport.h"
#include "transport/secreterrors.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace packledger::cli {

namespace {

Result<sync::PartnerProfile> profileIn(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return fail(codes::fileOpen, name + QStringLiteral(": ") + file.errorString(), Where { name, 0, 0, {} });
    QJsonParseError error {};
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isObject())
        return fail(sync::codes::partnerFile,
            error.error == QJsonParseError::NoError ? QStringLiteral("no object") : error.errorString(),
            Where { name, 0, 0, {} });
    Result<sync::PartnerProfile> profile = sync::partnerFromJson(document.object());
    if (!profile) {
        Error told = profile.error();
        told.where.file = name;
        return fail(told);
    }
    return profile;
}

QJsonObject partnerFact(ledger::View &view, const sync::PartnerProfile &partner)
{
    const ledger::RouteState route = view.exchange().sending.route(partner.name);
    QJsonObject fact {
        { QStringLiteral("partner"), QString::fromUtf8(partner.name) },
        { QStringLiteral("title"), partner.title },
        { QStringLiteral("gln"), QString::fromLatin1(partner.gln) },
        { QStringLiteral("route"), QString::fromUtf8(partner.route.kind) },
        { QStringLiteral("live"), partner.isLive },
        { QStringLiteral("ordered"), partner.isOrdered },
        { QStringLiteral("open"), qint64(view.exchange().outbox.open(partner.name).size()) },
        { QStringLiteral("failures"), route.failures },
    };
    if (route.goodMs > 0)
        fact.insert(QStringLiteral("last_good"), momentText(route.goodMs));
    if (!route.code.isEmpty())
        fact.insert(QStringLiteral("last_error"),
            bootstrap::toJson(Error { ErrorCode(route.code.constData()), route.words, {} }));
    return fact;
}

QString partnerSentence(const QJsonObject &fact)
{
    const auto value = [&](const char *name) { return fact.value(QLatin1StringView(name)).toString(); };
    const auto translated = [](const char *text) { return QCoreApplication::translate("PartnerListCommand", text); };
    QStringList parts { value("route").isEmpty()
            ? translated(QT_TRANSLATE_NOOP("PartnerListCommand", "documents are handed over by hand"))
            : value("route"),
        fact.value(QLatin1StringView("live")).toBool()
            ? translated(QT_TRANSLATE_NOOP("PartnerListCommand", "live"))
            : translated(QT_TRANSLATE_NOOP("PartnerListCommand", "only test documents go")) };
    if (!value("gln").isEmpty())
        parts.prepend(QStringLiteral("GLN ") + value("gln"));
    if (const qint64 open = fact.value(QLatin1StringView("open")).toInteger(); open > 0)
        parts += translated(QT_TRANSLATE_NOOP("PartnerListCommand", "documents on their way: %1")).arg(open);
    QString words
        = QStringLiteral("%1  %2: %3.").arg(value("partner"), value("title"), parts.join(QStringLiteral(", ")));
    const QString error
        = fact.value(QLatin1StringView("last_error")).toObject().value(QLatin1StringView("message")).toString();
    return error.isEmpty() ? words : words + QLatin1Char(' ') + error;
}

Result<sync::PartnerProfile> named(CommandContext &context, const QString &name)
{
    return context.read([&](ledger::View &view) { return sync::partnerNamed(view, name.toUtf8()); });
}

} // namespace

QString PartnerAddCommand::summary() const
{
    return tr("keep a trading partner, in the place of an older one");
}

ExitStatus PartnerAddCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    const QString file = arguments.positionalArguments().value(0);
    if (file.isEmpty())
        return context.misused(tr("name the file of the profile"));
    const Result<sync::PartnerProfile> profile = profileIn(file);
    if (!profile)
        return context.failed(profile.error());
    if (!profile->route.kind.isEmpty()) {
        // A way that cannot be made is told now and not by the first document. Secrets may come later.
        const auto secrets = bootstrap::openSecrets(context.options().site);
        if (const auto way = transport::makeTransport(*profile, *secrets, context.clock()); !way) {
            if (!way.error().code.name().startsWith(QLatin1StringView("secret.")))
                return context.failed(way.error());
            context.output().warning({ Severity::Warning, way.error().code, way.error().detail, {} });
        }
    }
    const Result<QJsonObject> fact = context.write([&](ledger::WriteTransaction &transaction) -> Result<QJsonObject> {
        if (const Result<void> kept = sync::setPartner(transaction, context.person(), *profile); !kept)
            return fail(kept.error());
        return partnerFact(transaction, *profile);
    });
    if (!fact)
        return context.failed(fact.error());
    context.output().print(*fact, tr("%1 is kept.").arg(profile->title));
    return ExitStatus::Done;
}

QString PartnerListCommand::summary() const
{
    return tr("list trading partners, and how their ways are");
}

ExitStatus PartnerListCommand::execute(CommandContext &context, const QCommandLineParser &)
{
    using Facts = std::vector<QJsonObject>;
    const Result<Facts> facts = context.read([&](ledger::View &view) -> Result<Facts> {
        Facts all;
        for (const sync::PartnerProfile &partner : sync::allPartners(view))
            all.push_back(partnerFact(view, partner));
        return all;
    });
    return context.answer(facts, partnerSentence);
}

QString PartnerShowCommand::summary() const
{
    return tr("show a trading partner's profile");
}

ExitStatus PartnerShowCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    const QString name = arguments.positionalArguments().value(0);
    if (name.isEmpty())
        return context.misused(tr("name a partner"));
    const Result<sync::PartnerProfile> profile = named(context, name);
    if (!profile)
        return context.failed(profile.error());
    const QJsonObject json = sync::toJson(*profile);
    context.output().print(json, QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Indented)).trimmed());
    return ExitStatus::Done;
}

QString PartnerRemoveCommand::summary() const
{
    return tr("take a trading partner's profile away");
}

ExitStatus PartnerRemoveCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    const QString name = arguments.positionalArguments().value(0);
    if (name.isEmpty())
        return context.misused(tr("name a partner"));
    const Result<void> removed = context.write([&](ledger::WriteTransaction &transaction) {
        return sync::removePartner(transaction, context.person(), name.toUtf8());
    });
    if (!removed)
        return context.failed(removed.error());
    context.output().print({ { QStringLiteral("partner"), name }, { QStringLiteral("removed"), true } },
        tr("%1 is no partner any more.").arg(name));
    return ExitStatus::Done;
}

namespace {

/// What the server takes, and whether the profile keeps to it.
QJsonObject limitsFact(const sync::PartnerProfile &profile, const sync::PartnerTerms &terms)
{
    QJsonObject fact { { QStringLiteral("kept"), sync::keepsTerms(profile, terms) } };
    if (terms.mostEvents > 0)
        fact.insert(QStringLiteral("most_events"), terms.mostEvents);
    if (terms.mostBytes > 0)
        fact.insert(QStringLiteral("most_bytes"), terms.mostBytes);
    QJsonArray types;
    for (const QByteArray &type : terms.contentTypes)
        types.append(QString::fromLatin1(type));
    if (!types.isEmpty())
        fact.insert(QStringLiteral("content_types"), types);
    return fact;
}

} // namespace

ExitStatus PartnerTestCommand::missedTerms(CommandContext &context, const QCommandLineParser &arguments,
    const sync::PartnerProfile &profile, const sync::PartnerTerms &terms)
{
    if (!arguments.isSet(QStringLiteral("take-limits"))) {
        context.output().remark(tr("They do not take all that the profile lets out. --take-limits puts it right."));
        return ExitStatus::Done;
    }
    const access::Session person = context.person();
    const sync::PartnerProfile kept = sync::withTerms(profile, terms);
    const Result<QJsonObject> taken = context.write([&](ledger::WriteTransaction &transaction) -> Result<QJsonObject> {
        if (const Result<void> set = sync::setPartner(transaction, person, kept); !set)
            return fail(set.error());
        return QJsonObject { { QStringLiteral("partner"), QString::fromUtf8(kept.name) },
            { QStringLiteral("most_bytes"), kept.mostBytes }, { QStringLiteral("most_events"), kept.mostEvents },
            { QStringLiteral("form"), QString::fromLatin1(sync::nameOf(kept.form)) } };
    });
    return context.answer(taken,
        [&](const QJsonObject &) { return tr("The profile has their limits now: %1.").arg(sync::wordsOf(terms)); });
}

QString PartnerTestCommand::summary() const
{
    return tr("try the way to a partner, step by step");
}

QList<QCommandLineOption> PartnerTestCommand::options() const
{
    return { { QStringLiteral("take-limits"),
        tr("take the limits and the form that the partner's server tells into its profile") } };
}

ExitStatus PartnerTestCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    const QString name = arguments.positionalArguments().value(0);
    if (name.isEmpty())
        return context.misused(tr("name a partner"));
    const Result<sync::PartnerProfile> profile = named(context, name);
    if (!profile)
        return context.failed(profile.error());
    const auto secrets = bootstrap::openSecrets(context.options().site);
    const auto way = transport::makeTransport(*profile, *secrets, context.clock());
    if (!way)
        return context.failed(way.error());
    Progress progress = context.progress(name);
    std::optional<sync::PartnerTerms> terms;
    const bool isGood = (*way)->test(
        [&](const sync::TestStep &step) {
            QJsonObject fact { { QStringLiteral("partner"), QString::fromUtf8(profile->name) },
                { QStringLiteral("step"), QString::fromLatin1(step.name) },
                { QStringLiteral("passed"), step.isPassed } };
            if (!step.said.isEmpty())
                fact.insert(QStringLiteral("said"), step.said);
            if (step.terms) {
                terms = step.terms;
                fact.insert(QStringLiteral("limits"), limitsFact(*profile, *step.terms));
            }
            if (step.error)
                fact.insert(QStringLiteral("error"), bootstrap::toJson(*step.error));
            const QString detail = sync::detailOf(step);
            const QString found
                = step.isPassed ? tr("%1: good.").arg(sync::titleOf(step)) : tr("%1: failed.").arg(sync::titleOf(step));
            context.output().print(fact, detail.isEmpty() ? found : found + QLatin1Char(' ') + detail);
        },
        progress);
    if (!isGood)
        return ExitStatus::SurroundingsFailed;
    return terms && !sync::keepsTerms(*profile, *terms) ? missedTerms(context, arguments, *profile, *terms)
                                                        : ExitStatus::Done;
}

} // namespace packledger::cli

#include "cli/batchcall.h"

#include "bootstrap/linereader.h"
#include "cli/batchfacts.h"
#include "workflow/batcherrors.h"
#include "workflow/batches.h"

#include <QCoreApplication>

#include <algorithm>

namespace packledger::cli {

ExitStatus showBatch(CommandContext &context, BatchId batch)
{
    const Result<QJsonObject> fact = context.read(
        [&](ledger::View &view) -> Result<QJsonObject> { return batchFact(view, *view.line().batches.find(batch)); });
    return context.answer(fact, batchSentence);
}

ExitStatus withBatch(CommandContext &context, const QCommandLineParser &arguments, const BatchJob &job)
{
    const QString name = arguments.positionalArguments().value(0);
    if (name.isEmpty())
        return context.misused(QCoreApplication::translate("BatchCommand", "name a batch"));
    const Result<BatchId> batch = context.write([&](ledger::WriteTransaction &transaction) -> Result<BatchId> {
        const Result<ledger::BatchRow> row = workflow::batchFor(transaction, context.person(), name);
        if (!row)
            return fail(row.error());
        if (const Result<void> done = job(transaction, context.person(), row->id); !done)
            return fail(done.error());
        return row->id;
    });
    if (!batch)
        return context.failed(batch.error());
    return showBatch(context, *batch);
}

Result<Pins> readPins(const QString &file)
{
    Pins pins;
    if (file.isEmpty())
        return pins;
    Result<bootstrap::LineReader> lines = bootstrap::LineReader::open(file);
    if (!lines)
        return fail(lines.error());
    while (const std::optional<QByteArray> line = lines->next()) {
        const QByteArray text = line->trimmed();
        const qsizetype gap = text.lastIndexOf(' ');
        if (gap > 0)
            pins.insert(text.first(gap).trimmed(), QString::fromUtf8(text.sliced(gap + 1)));
    }
    return pins;
}

QCommandLineOption pinsOption()
{
    return QCommandLineOption(QStringLiteral("pins"),
        QCoreApplication::translate(
            "BatchCommand", "where the site has users: a file with a name, a blank and a PIN a line (/dev/fd/3, -)"),
        QStringLiteral("FILE|-"));
}

QCommandLineOption valueOption(const char *name, const QString &meaning, const char *value)
{
    return QCommandLineOption(QString::fromLatin1(name), meaning, QString::fromLatin1(value));
}

Result<access::Signatory> signatoryOf(CommandContext &context, const QString &name, const Pins &pins)
{
    using Users = std::vector<ledger::StoredUser>;
    const Result<Users> users = context.read([](ledger::View &view) -> Result<Users> { return view.users().all(); });
    if (!users)
        return fail(users.error());
    if (users->empty())
        return access::Signatory { access::Session::forOperator(name.toUtf8()), false };
    const auto user = std::ranges::find_if(*users,
        [&](const ledger::StoredUser &known) { return QString::fromUtf8(known.login) == name || known.name == name; });
    const QByteArray login = user == users->end() ? name.toUtf8() : user->login;
    const auto pin = std::ranges::find_if(pins.keyValueBegin(), pins.keyValueEnd(),
        [&](const auto &entry) { return entry.first == login || entry.first == name.toUtf8(); });
    if (pin == pins.keyValueEnd())
        return fail(codes::batchPinMissing, name);
    const Result<access::Signatory> signatory = context.inSite(
        [&](ledger::Site &site) { return access::SignIn(site.ledger()).confirm(login, (*pin).second); });
    if (signatory)
        return signatory;
    // Of two who sign, whose PIN it was.
    Error whose = signatory.error();
    whose.where.path = name;
    return fail(std::move(whose));
}

} // namespace packledger::cli

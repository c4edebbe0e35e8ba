#include "cli/commands/hashcommand.h"

#include "base/baseerrors.h"
#include "cli/commandcontext.h"
#include "epcis/documentreader.h"
#include "epcis/eventhash.h"

#include <QFile>

#include <variant>

namespace packledger::cli {

namespace {

/// Hashes events as they come. Those with extensions wait: which of these a repository added may only be said at the
/// end.
class HashingSink final : public epcis::DocumentSink
{
public:
    bool header(const epcis::DocumentHeader &header) override
    {
        m_ignored = header.ignoredFields;
        return true;
    }
    bool vocabularyElement(const epcis::VocabularyElement &) override { return true; }
    bool event(epcis::Event &&event, const Where &) override
    {
        if (event.extensions.empty())
            m_hashes.emplace_back(epcis::eventHash(event));
        else
            m_hashes.emplace_back(std::move(event));
        return true;
    }
    void finding(Finding) override { }

    [[nodiscard]] QByteArrayList hashes() const
    {
        QByteArrayList list;
        for (const auto &each : m_hashes) {
            const auto *event = std::get_if<epcis::Event>(&each);
            list.append(event ? epcis::eventHash(*event, m_ignored) : std::get<QByteArray>(each));
        }
        return list;
    }

private:
    std::vector<std::variant<QByteArray, epcis::Event>> m_hashes;
    std::vector<epcis::FieldName> m_ignored;
};

} // namespace

QString HashCommand::name() const
{
    return QStringLiteral("hash");
}

QString HashCommand::synopsis() const
{
    return QStringLiteral("FILE…");
}

QString HashCommand::summary() const
{
    return tr("print the event hash (CBV 2.0) of each event of EPCIS documents");
}

ExitStatus HashCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    const QStringList paths = arguments.positionalArguments();
    if (paths.isEmpty())
        return context.misused(tr("hash needs a file"));
    for (const QString &path : paths) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return context.failed({ codes::fileOpen, path + QStringLiteral(": ") + file.errorString(), { path } });
        HashingSink sink;
        auto read = epcis::readDocument(file, sink, {}, context.progress(path));
        if (!read) {
            read.error().where.file = path;
            return context.failed(read.error());
        }
        for (const QByteArray &hash : sink.hashes()) {
            const QString text = QString::fromLatin1(hash);
            context.output().print({ { QStringLiteral("hash"), text }, { QStringLiteral("file"), path } }, text);
        }
    }
    return ExitStatus::Done;
}

} // namespace packledger::cli

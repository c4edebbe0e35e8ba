#include "architecture/sourcetree.h"
#include "support/places.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

namespace packledger::architecture {

namespace {

const QString &root()
{
    static const QString path = QStringLiteral(PACKLEDGER_SOURCE_DIR "/");
    return path;
}

QStringList filesBelow(const QStringList &names)
{
    QStringList paths;
    for (const char *layer : { "core", "devices", "ui", "app" }) {
        QDirIterator files(root() + QLatin1StringView(layer), names, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            paths += files.next().sliced(root().size());
    }
    paths.sort();
    return paths;
}

QStringList includes(const QString &text, QChar open, QChar close)
{
    const QRegularExpression line(
        QStringLiteral("^\\s*#\\s*include\\s*%1([^%2]+)%2").arg(open).arg(close), QRegularExpression::MultilineOption);
    QStringList found;
    for (const QRegularExpressionMatch &match : line.globalMatch(text))
        found += match.captured(1);
    return found;
}

} // namespace

QString SourceFile::code() const
{
    // Strings are matched first, so that "//" inside one is not taken for a comment.
    static const QRegularExpression pattern(
        QStringLiteral(
            "(R\"(\\w*)\\(.*?\\)\\2\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\\\n])+')|//[^\\n]*|/\\*.*?\\*/"),
        QRegularExpression::DotMatchesEverythingOption);
    return QString(text).replace(pattern, QStringLiteral("\\1"));
}

QStringList SourceFile::ownIncludes() const
{
    return includes(text, u'"', u'"');
}

QStringList SourceFile::foreignIncludes() const
{
    return includes(text, u'<', u'>');
}

QString SourceFile::subject() const
{
    return path.first(path.lastIndexOf(u'.'));
}

std::vector<SourceFile> sourceFiles()
{
    std::vector<SourceFile> files;
    for (const QString &path : filesBelow({ QStringLiteral("*.h"), QStringLiteral("*.cpp") })) {
        const QStringList parts = path.split(u'/');
        files.push_back({ path, parts.at(0), parts.size() > 2 ? parts.at(1) : QString(), readText(path) });
    }
    return files;
}

std::vector<Module> modules()
{
    static const QRegularExpression call(QStringLiteral("add_module\\(([^)]*)\\)"));
    static const QSet<QString> keywords { QStringLiteral("SOURCES"), QStringLiteral("LINKS"),
        QStringLiteral("PRIVATE_LINKS") };
    std::vector<Module> found;
    for (const QString &path : filesBelow({ QStringLiteral("CMakeLists.txt") })) {
        static const QRegularExpression comment(QStringLiteral("#[^\\n]*"));
        const QString text = readText(path).remove(comment);
        for (const QRegularExpressionMatch &match : call.globalMatch(text)) {
            const QStringList words = match.captured(1).simplified().split(u' ');
            Module module { path, words.first(), {} };
            QString part;
            for (const QString &word : words.sliced(1)) {
                if (keywords.contains(word))
                    part = word;
                else if (part.endsWith(QLatin1StringView("LINKS")))
                    module.links += word;
            }
            found.push_back(module);
        }
    }
    return found;
}

QStringList moduleFolders()
{
    QStringList folders;
    for (const SourceFile &file : sourceFiles()) {
        const QString folder = file.layer + u'/' + file.module;
        if (!file.module.isEmpty() && !folders.contains(folder))
            folders += folder;
    }
    return folders;
}

QStringList allFiles()
{
    return filesBelow({ QStringLiteral("*") });
}

QString readText(const QString &path)
{
    QFile file(root() + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace packledger::architecture

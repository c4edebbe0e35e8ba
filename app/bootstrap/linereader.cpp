#include "bootstrap/linereader.h"

#include "base/baseerrors.h"

#include <QFile>

namespace packledger::bootstrap {

namespace {

constexpr qsizetype longestLine = 1 << 20;

} // namespace

void LineReader::Closer::operator()(std::FILE *file) const
{
    if (file != stdin)
        std::fclose(file);
}

Result<LineReader> LineReader::open(const QString &name)
{
    if (name == QLatin1StringView("-"))
        return LineReader(stdin);
    std::FILE *file = std::fopen(QFile::encodeName(name).constData(), "rb");
    if (!file)
        return fail(codes::fileOpen, name, Where { name });
    return LineReader(file);
}

std::optional<QByteArray> LineReader::next()
{
    QByteArray text;
    int byte = 0;
    while (text.size() < longestLine && (byte = std::getc(m_file.get())) != EOF && byte != '\n')
        text += static_cast<char>(byte);
    if (text.isEmpty() && byte == EOF)
        return std::nullopt;
    ++m_line;
    if (byte == '\n' && text.endsWith('\r'))
        text.chop(1);
    return text;
}

} // namespace packledger::bootstrap

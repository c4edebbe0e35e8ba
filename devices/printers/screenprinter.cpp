#include "printers/screenprinter.h"

#include <QTcpSocket>

#include <algorithm>
#include <memory>

namespace packledger::printers {

namespace {

constexpr qsizetype longestFormat = 8 * 1024 * 1024;
constexpr int widestRow = 4096; // bytes

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/// Undoes ZPL II's compression of graphic fields: letters before a digit say how often it stands, ',' and '!' fill a
/// row, ':' repeats the one before.
QByteArray rowsOf(const QByteArray &data, qsizetype total, int stride)
{
    QByteArray rows;
    QByteArray row;
    QByteArray previous(stride, '\0');
    int count = 0;
    const auto finish = [&] {
        previous = QByteArray::fromHex(row);
        rows += previous;
        row.clear();
        count = 0;
    };
    for (const char c : data) {
        if (rows.size() >= total)
            break;
        if (c >= 'G' && c <= 'Y') {
            count += c - 'G' + 1;
        } else if (c >= 'g' && c <= 'z') {
            count += (c - 'g' + 1) * 20;
        } else if (c == ':') {
            rows += previous;
        } else if (c == ',' || c == '!') {
            row = row.leftJustified(stride * 2, c == ',' ? '0' : 'F');
        } else if (hexDigit(c) >= 0) {
            row += QByteArray(std::min(std::max(count, 1), stride * 2 - int(row.size())), c);
            count = 0;
        }
        if (row.size() >= stride * 2)
            finish();
    }
    return rows;
}

} // namespace

std::optional<QImage> pictureIn(const QByteArray &format)
{
    const qsizetype at = format.indexOf("^GFA,");
    const qsizetype end = format.indexOf("^FS", at);
    if (at < 0 || end < 0)
        return std::nullopt;
    const QByteArray field = format.sliced(at + 5, end - at - 5);
    const qsizetype total = field.split(',').value(1).toLongLong();
    const int stride = field.split(',').value(2).toInt();
    if (stride <= 0 || stride > widestRow || total <= 0 || total > longestFormat || total % stride != 0)
        return std::nullopt;
    qsizetype data = 0;
    for (int comma = 0; comma < 3; ++comma)
        data = field.indexOf(',', data) + 1;
    const QByteArray rows = rowsOf(field.sliced(data), total, stride);
    QImage picture(stride * 8, int(total / stride), QImage::Format_Mono);
    picture.setColorTable({ qRgb(255, 255, 255), qRgb(0, 0, 0) });
    picture.fill(0);
    for (int y = 0; y < picture.height() && (y + 1) * stride <= rows.size(); ++y)
        std::copy_n(rows.constData() + qsizetype(y) * stride, stride, reinterpret_cast<char *>(picture.scanLine(y)));
    return picture;
}

ScreenPrinter::ScreenPrinter(QObject *parent)
    : QObject(parent)
{
    connect(&m_server, &QTcpServer::newConnection, this, &ScreenPrinter::serve);
}

std::optional<QString> ScreenPrinter::start()
{
    // The port that it had last time, where it is free: then nothing has to be changed.
    constexpr quint16 usualPort = 19100;
    if (!m_server.isListening() && !m_server.listen(QHostAddress::LocalHost, usualPort)
        && !m_server.listen(QHostAddress::LocalHost))
        return std::nullopt;
    return QStringLiteral("tcp://127.0.0.1:%1").arg(m_server.serverPort());
}

void ScreenPrinter::serve()
{
    while (QTcpSocket *caller = m_server.nextPendingConnection()) {
        const auto buffer = std::make_shared<QByteArray>();
        connect(caller, &QTcpSocket::readyRead, this, [this, caller, buffer] { read(caller, *buffer); });
        connect(caller, &QTcpSocket::disconnected, caller, &QObject::deleteLater);
    }
}

void ScreenPrinter::read(QTcpSocket *caller, QByteArray &buffer)
{
    buffer += caller->readAll();
    if (buffer.size() > longestFormat)
        buffer.clear();
    while (true) {
        const qsizetype ask = buffer.indexOf("~HS");
        const qsizetype end = buffer.indexOf("^XZ");
        if (ask >= 0 && (end < 0 || ask < end)) {
            buffer.remove(0, ask + 3);
            caller->write("\x02"
                          "030,0,0,1218,000,0,0,0,000,0,0,0\x03\r\n"
                          "\x02"
                          "001,0,0,0,0,2,4,0,00000000,1,000\x03\r\n"
                          "\x02"
                          "1234,0\x03\r\n");
        } else if (end >= 0) {
            if (const std::optional<QImage> picture = pictureIn(buffer.first(end)))
                Q_EMIT labelPrinted(*picture);
            buffer.remove(0, end + 3);
        } else {
            return;
        }
    }
}

} // namespace packledger::printers

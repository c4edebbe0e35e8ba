#include "serialscanner/serialports.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace packledger::serialscanner {

namespace {

QByteArray contentOf(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
}

/// The folder of the USB device above a tty's own; empty where there is none.
QString usbFolder(const QString &ttyFolder)
{
    QDir folder(QFileInfo(ttyFolder + QStringLiteral("/device")).canonicalFilePath());
    constexpr int deepest = 4; // tty, port, interface, device
    for (int i = 0; i < deepest && !folder.path().isEmpty(); ++i) {
        if (folder.exists(QStringLiteral("idVendor")))
            return folder.path();
        if (!folder.cdUp())
            break;
    }
    return {};
}

bool isUart(const QString &ttyFolder)
{
    // Linux shows ports that no chip stands behind with type 0.
    return contentOf(ttyFolder + QStringLiteral("/type")).toInt() > 0;
}

} // namespace

PortDescription SerialPorts::describe(const QString &ttyName) const
{
    PortDescription port;
    port.device = m_root + QStringLiteral("dev/") + ttyName;
    port.path = port.device;
    const QDir byId(m_root + QStringLiteral("dev/serial/by-id"));
    for (const QFileInfo &link : byId.entryInfoList(QDir::Files | QDir::System)) {
        if (link.canonicalFilePath() == QFileInfo(port.device).canonicalFilePath())
            port.path = link.absoluteFilePath();
    }
    const QString usb = usbFolder(m_root + QStringLiteral("sys/class/tty/") + ttyName);
    if (!usb.isEmpty()) {
        port.usb = contentOf(usb + QStringLiteral("/idVendor")) + ':' + contentOf(usb + QStringLiteral("/idProduct"))
            + ':' + contentOf(usb + QStringLiteral("/serial"));
        port.product = QString::fromUtf8(
            contentOf(usb + QStringLiteral("/manufacturer")) + ' ' + contentOf(usb + QStringLiteral("/product")))
                           .trimmed();
    }
    return port;
}

std::vector<PortDescription> SerialPorts::all() const
{
    std::vector<PortDescription> ports;
    const QDir classes(m_root + QStringLiteral("sys/class/tty"));
    for (const QString &name : classes.entryList(QDir::Dirs | QDir::System | QDir::NoDotAndDotDot, QDir::Name)) {
        const QString folder = classes.filePath(name);
        const bool isUsb = name.startsWith(QLatin1StringView("ttyACM")) || name.startsWith(QLatin1StringView("ttyUSB"));
        const bool isBluetooth = name.startsWith(QLatin1StringView("rfcomm"));
        const bool isBuiltIn = name.startsWith(QLatin1StringView("tty")) && isUart(folder);
        if ((isUsb || isBluetooth || isBuiltIn) && QFileInfo::exists(m_root + QStringLiteral("dev/") + name))
            ports.push_back(describe(name));
    }
    std::stable_sort(ports.begin(), ports.end(),
        [](const PortDescription &a, const PortDescription &b) { return a.usb.isEmpty() < b.usb.isEmpty(); });
    return ports;
}

QByteArray SerialPorts::usbAt(const QString &path) const
{
    const QString device = QFileInfo(path).canonicalFilePath();
    for (const PortDescription &port : all()) {
        if (!device.isEmpty() && QFileInfo(port.device).canonicalFilePath() == device)
            return port.usb;
    }
    return {};
}

QString SerialPorts::locate(const QString &path, const QByteArray &usb) const
{
    const bool isThere = QFileInfo::exists(path);
    if (usb.isEmpty())
        return isThere ? path : QString();
    const QByteArray found = isThere ? usbAt(path) : QByteArray();
    if (isThere && (found.isEmpty() || found == usb))
        return path;
    QStringList moved;
    for (const PortDescription &port : all()) {
        if (port.usb == usb)
            moved << port.path;
    }
    // Two of a kind without serial numbers cannot be told apart.
    return moved.size() == 1 ? moved.first() : QString();
}

} // namespace packledger::serialscanner

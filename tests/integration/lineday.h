#pragma once

#include "support/commandrun.h"
#include "support/dock.h"
#include "support/labelprinteremulator.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

namespace packledger::test {

using cli::ExitStatus;

/// The parts of a repackaging day by the command line, and what is at hand in it: the site, a printer that is a real
/// one as far as the socket goes, and what the parts before have made.
class LineDay
{
protected:
    // Each on what the one before left.
    void preparesTheSite();
    void takesTheWorkOrderInAndApprovesIt();
    void clearsTheLine();
    void breaksTheSourcesDown();
    void challengesTheCamera();
    void printsTheLabels();
    void looksAtEachPack();
    void settlesWhatIsLeftOfTheRoll();
    void linksOldAndNewNumbers();
    void packsUpToThePallet();
    void reworksADamagedPack();
    void relabelsAPackInItsBundle();
    void drawsSamples();
    void changesTheShift();
    void reconcilesAndCloses();
    void keepsTheRecordLocked();
    void answersTheErp();
    void tellsTheStoryOfEachNumber();

    static constexpr const char *product = "00399999000062"; // of the site's own prefix
    static constexpr const char *bundleGtin = "10399999000069";
    static constexpr const char *caseGtin = "30399999000063";
    static constexpr int ordered = 48; // 8 bundles of 6, 2 cases of 4, 1 pallet
    static constexpr int needed = 56; // with 14.2 % of rejects
    static constexpr int goodWanted = 51; // and three to spare: one for a damaged pack, two for samples

    ExitStatus run(const QStringList &arguments, const char *who = "ana") { return m_command->run(arguments, who); }
    ExitStatus run(const char *command, const char *who = "ana") { return m_command->run(command, who); }
    QByteArray told() const { return m_command->told(); }
    QJsonValue last(const char *name) const { return m_command->last(name); }
    static QStringList words(const char *text) { return QString::fromLatin1(text).split(QLatin1Char(' ')); }
    QString file(const char *name, const QStringList &lines)
    {
        QFile target(m_dock->path(name));
        if (!target.open(QIODevice::WriteOnly) || target.write(lines.join(QLatin1Char('\n')).toUtf8()) < 0)
            qFatal("file");
        return target.fileName();
    }
    static QByteArray contentOf(const QString &name)
    {
        QFile opened(name);
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }

    /// What a scanner reads of a label that came out: its DataMatrix, or the linear code with the SSCC.
    static QString scanOf(const QByteArray &format)
    {
        static const QRegularExpression square(QStringLiteral("\\^BX[^\n]*\\^FD\\|1([^^]*)\\^FS"));
        static const QRegularExpression linear(QStringLiteral("\\^BC[^\n]*\\^FD[^^]*(00\\d{18})[^^]*\\^FS"));
        const QString text = QString::fromLatin1(format);
        if (const QRegularExpressionMatch match = square.match(text); match.hasMatch())
            return QStringLiteral("]d2") + match.captured(1).replace(QLatin1String("|1"), QLatin1String("\x1d"));
        return QStringLiteral("]C1") + linear.match(text).captured(1);
    }
    /// The labels of units that came out, as scans, in the order in which they lie there.
    QStringList unitScans() const
    {
        QStringList scans;
        for (const QByteArray &format : m_printer->tray()) {
            const QString scan = scanOf(format);
            if (scan.startsWith(QLatin1String("]d201") + QLatin1String(product)))
                scans.append(scan);
        }
        return scans;
    }
    QString pack(const char *parent, const QStringList &children, const QStringList &more = {})
    {
        const QString list = file("children", children);
        if (run(QStringList { QStringLiteral("pack"), QStringLiteral("--parent"), QString::fromUtf8(parent),
                    QStringLiteral("--children"), list, QStringLiteral("--batch"), QStringLiteral("WO-1") }
                + more)
            != ExitStatus::Done)
            return {};
        const QStringList parents = m_command->all("parent");
        return parents.isEmpty() ? QString() : parents.last();
    }

    std::unique_ptr<Dock> m_dock;
    std::unique_ptr<CommandRun> m_command;
    std::unique_ptr<LabelPrinterEmulator> m_printer;
    QStringList m_good; ///< commissioned packs in the order of the line
    QStringList m_rejected;
    QStringList m_spare; ///< good ones that are in no container
    QStringList m_bundles;
    QStringList m_cases;
    QString m_pallet;
    QString m_otherLot;
    QString m_record;
};

} // namespace packledger::test

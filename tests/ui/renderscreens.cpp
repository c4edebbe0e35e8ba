// Draws every screen from the sample states into PNG files, to be looked at:
//   renderscreens FOLDER [WIDTHxHEIGHT…] [--pseudo] [--grey] [--language=packledger_de.qm]
// --pseudo lengthens every text as German does; QT_SCALE_FACTOR=1.5 scales.

#include "ui/drawing/roles.h"

#include <QApplication>
#include <QDir>
#include <QTranslator>

using namespace packledger;
using common::Theme;

namespace {

/// Every text a third longer and with umlauts, so that what is cut or not translated shows.
class PseudoTranslator final : public QTranslator
{
public:
    using QTranslator::QTranslator;

    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        QString text = QString::fromUtf8(source);
        text.replace(u'o', u'ö').replace(u'u', u'ü').replace(u'a', u'ä');
        const qsizetype extra = text.size() < 12 ? text.size() / 2 : text.size() / 3;
        return text + QStringLiteral("ßenschaften und Angaben dazu ohne Ende und noch mehr davon hier").left(extra);
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QStringList words = application.arguments().mid(1);
    const bool isPseudo = words.removeAll(QStringLiteral("--pseudo")) > 0;
    QStringList only;
    for (const QString &word : std::as_const(words)) {
        if (word.startsWith(QLatin1StringView("--only=")))
            only = word.mid(7).split(u',');
    }
    words.removeIf([](const QString &word) { return word.startsWith(QLatin1StringView("--only=")); });
    const bool isGrey = words.removeAll(QStringLiteral("--grey")) > 0;
    QTranslator language;
    const QString languageOption = QStringLiteral("--language=");
    for (const QString &word : words.filter(languageOption)) {
        words.removeAll(word);
        if (language.load(word.sliced(languageOption.size())))
            QCoreApplication::installTranslator(&language);
    }
    const QString folder = words.isEmpty() ? QStringLiteral("screens") : words.takeFirst();
    if (words.isEmpty())
        words = { QStringLiteral("1366x768"), QStringLiteral("1920x1080"), QStringLiteral("3840x2160"),
            // 1366 × 768 at 150 % and at 200 %.
            QStringLiteral("911x512"), QStringLiteral("683x384") };
    QDir().mkpath(folder);

    PseudoTranslator pseudo;
    if (isPseudo)
        QCoreApplication::installTranslator(&pseudo);
    for (const QString &word : std::as_const(words)) {
        const QStringList sides = word.split(u'x');
        for (const Theme theme : { Theme::Light, Theme::Dark }) {
            // Made anew: texts of widgets are translated when they are made.
            test::Studio studio({ folder, QSize(sides.value(0).toInt(), sides.value(1).toInt()), theme, isGrey, only });
            for (const auto draw :
                { test::drawDoor, test::drawDock, test::drawTrade, test::drawLine, test::drawSite, test::drawPrinting })
                draw(studio);
        }
    }
    return 0;
}

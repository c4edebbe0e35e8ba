#include "ui/drawing/studio.h"

#include <QApplication>
#include <QTextStream>

namespace packledger::test {

Studio::Studio(Shoot shoot)
    : m_shoot(std::move(shoot))
    , m_signIn(new shell::SignInScreen)
    , m_window(m_signIn)
{
    dress();
    m_window.resize(m_shoot.size);
    m_window.show();
}

void Studio::undress()
{
    qApp->setStyleSheet({});
}

void Studio::dress()
{
    common::applyTheme(*qApp, m_shoot.theme);
}

void Studio::take(const char *name)
{
    if (!m_shoot.only.isEmpty() && !m_shoot.only.contains(QLatin1StringView(name)))
        return;
    // Layouts settle by posted events.
    for (int round = 0; round < 3; ++round) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    QImage picture = m_window.grab().toImage();
    if (m_shoot.isGrey)
        picture = picture.convertToFormat(QImage::Format_Grayscale8);
    const QString file
        = QStringLiteral("%1/%2-%3-%4.png")
              .arg(m_shoot.folder, QString::fromLatin1(name))
              .arg(m_shoot.size.width())
              .arg(m_shoot.theme == common::Theme::Dark ? QStringLiteral("dark") : QStringLiteral("light"));
    if (!picture.save(file))
        QTextStream(stderr) << "could not write " << file << '\n';
}

} // namespace packledger::test

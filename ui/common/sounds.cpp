#include "common/sounds.h"

#include <QAudio>
#include <QAudioDevice>
#include <QMediaDevices>
#include <QSoundEffect>
#include <QUrl>

namespace packledger::common {

namespace {
constexpr Tone heard[] = { Tone::Accepted, Tone::Attention, Tone::Stop, Tone::NoData, Tone::ScannerFault, Tone::Again };
}

Sounds::Sounds(QObject *parent)
    : QObject(parent)
{
    load();
}

Sounds::~Sounds() = default;

bool Sounds::hasDevice()
{
    return !QMediaDevices::defaultAudioOutput().isNull();
}

QString Sounds::fileOf(Tone tone)
{
    switch (tone) {
    case Tone::Accepted:
        return QStringLiteral(":/sounds/accepted.wav");
    case Tone::Attention:
        return QStringLiteral(":/sounds/attention.wav");
    case Tone::Stop:
        return QStringLiteral(":/sounds/stop.wav");
    case Tone::NoData:
        return QStringLiteral(":/sounds/nodata.wav");
    case Tone::ScannerFault:
        return QStringLiteral(":/sounds/scannerfault.wav");
    case Tone::Again:
        return QStringLiteral(":/sounds/again.wav");
    case Tone::Neutral:
    case Tone::Progress:
        break;
    }
    return {};
}

QString Sounds::fileOf(Device what)
{
    return what == Device::Lost ? QStringLiteral(":/sounds/devicelost.wav")
                                : QStringLiteral(":/sounds/devicereturned.wav");
}

void Sounds::load()
{
    // An effect without a device warns at every play.
    if (!hasDevice())
        return;
    QStringList files { fileOf(Device::Lost), fileOf(Device::Returned) };
    for (const Tone tone : heard)
        files << fileOf(tone);
    for (const QString &file : std::as_const(files)) {
        auto *effect = new QSoundEffect(this);
        effect->setSource(QUrl(QStringLiteral("qrc") + file));
        m_effects.insert(file, effect);
    }
    setVolume(m_volume);
}

void Sounds::play(Tone tone)
{
    play(fileOf(tone));
}

void Sounds::play(Device what)
{
    play(fileOf(what));
}

void Sounds::play(const QString &file)
{
    if (m_isMuted || m_volume == 0)
        return;
    // A headset may have been plugged in since.
    if (m_effects.isEmpty())
        load();
    if (QSoundEffect *effect = m_effects.value(file)) {
        // The newest verdict is the one to hear.
        for (QSoundEffect *other : std::as_const(m_effects)) {
            if (other->isPlaying())
                other->stop();
        }
        effect->play();
    }
}

void Sounds::setVolume(int volume)
{
    m_volume = qBound(0, volume, 100);
    // Loudness is heard logarithmically.
    const auto linear = static_cast<float>(QAudio::convertVolume(
        static_cast<float>(m_volume) / 100.0F, QAudio::LogarithmicVolumeScale, QAudio::LinearVolumeScale));
    for (QSoundEffect *effect : std::as_const(m_effects))
        effect->setVolume(linear);
}

void Sounds::setMuted(bool isMuted)
{
    m_isMuted = isMuted;
}

} // namespace packledger::common

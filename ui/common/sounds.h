#pragma once

#include "common/tone.h"

#include <QHash>
#include <QObject>

class QSoundEffect;

namespace packledger::common {

/// Six short sounds, one for each tone a scan can have; Neutral and Progress are silent. Two more for devices.
/// Loaded at once, so that a sound begins with the picture. Where there is no sound device they are silent.
class Sounds final : public QObject
{
    Q_OBJECT

public:
    explicit Sounds(QObject *parent = nullptr);
    ~Sounds() override;

    /// What happens to devices; none of it may sound like a verdict.
    enum class Device { Lost, Returned };

    void play(Tone tone);
    void play(Device what);
    /// 0 to 100.
    void setVolume(int volume);
    void setMuted(bool isMuted);
    [[nodiscard]] int volume() const { return m_volume; }
    [[nodiscard]] bool isMuted() const { return m_isMuted; }
    /// Whether there is anything to hear them with.
    [[nodiscard]] static bool hasDevice();

    /// The file of a tone's sound; empty for a silent one.
    [[nodiscard]] static QString fileOf(Tone tone);
    [[nodiscard]] static QString fileOf(Device what);

private:
    void load();
    void play(const QString &file);

    QHash<QString, QSoundEffect *> m_effects; ///< by file
    int m_volume = 70;
    bool m_isMuted = false;
};

} // namespace packledger::common

#pragma once

#include "common/tone.h"

#include <QByteArray>
#include <QHash>
#include <QPointF>
#include <QString>

#include <array>
#include <vector>

namespace packledger::dock {

/// A symbol found in one frame of a camera; the corners are in the frame's pixels.
struct SeenCode
{
    QByteArray bytes;
    std::array<QPointF, 4> corners {};
};

/// How a code is outlined: its verdict's colour, and a word beneath when that is not "accepted".
struct CodeLook
{
    common::Tone tone = common::Tone::Neutral;
    QString word;

    friend bool operator==(const CodeLook &, const CodeLook &) = default;
};

/// What the camera card shows besides the picture, which comes straight from the device.
struct CameraState
{
    enum class Status { Off, Starting, Running, Lost };

    Status status = Status::Off;
    QString name; ///< "Camera 1"
    bool isSimulated = false;
    QString message; ///< why it is lost, what to do
    QString metrics; ///< "12 codes · 11 ms"
    int number = 1; ///< which of the cameras at work it is
    int count = 1; ///< how many read
    QHash<QByteArray, CodeLook> looks; ///< by the bytes of the code

    friend bool operator==(const CameraState &, const CameraState &) = default;
};

} // namespace packledger::dock

#pragma once

#include "camera/linecamera.h"

namespace packledger::test {

inline constexpr int patienceMs = 120'000; // for a busy machine; nothing here takes long

/// What the label of a pack says.
inline QByteArray message(int number)
{
    return "010952123454321317281130"
           "10RP4471\x1d"
           "217KQ2M9XH"
        + QByteArray::number(1000 + number);
}

/// What was read of a pack; empty: nothing.
inline QByteArray readingOf(const camera::PackSight &sight)
{
    QByteArrayList read;
    for (const scan::ScanReading &reading : sight.look.readings)
        read.append(reading.bytes);
    return read.join('+');
}

inline camera::LookRecipe recipe()
{
    camera::LookRecipe recipe;
    recipe.name = QStringLiteral("Line camera");
    recipe.granted = std::chrono::milliseconds(60);
    recipe.grades = false;
    return recipe;
}

} // namespace packledger::test

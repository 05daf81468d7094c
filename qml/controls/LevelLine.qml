// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Evenpace.Controls

// The level line: floor, horizon and top edge of the ground.
Rectangle {
    implicitHeight: Theme.strokeLine
    color: Theme.primary
    Accessible.ignored: true
}

// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Evenpace.Controls

/** A hairline between two settings of a card. */
Rectangle {
    Layout.fillWidth: true
    implicitHeight: Theme.strokeHair
    color: Theme.hair
}

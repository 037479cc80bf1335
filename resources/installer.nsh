; The packager would make Relance the program of every .ics file, and leave its name behind when it goes.
; Here it is one of those that "Open with" offers; what opens such a file by a double click stays.
!macro customInstall
  WriteRegStr SHELL_CONTEXT "Software\Classes\Relance.ics" "" "Invitation"
  WriteRegStr SHELL_CONTEXT "Software\Classes\Relance.ics\DefaultIcon" "" "$appExe,0"
  WriteRegStr SHELL_CONTEXT "Software\Classes\Relance.ics\shell\open\command" "" '"$appExe" "%1"'
  WriteRegNone SHELL_CONTEXT "Software\Classes\.ics\OpenWithProgids" "Relance.ics"
!macroend

!macro customUnInstall
  DeleteRegValue SHELL_CONTEXT "Software\Classes\.ics\OpenWithProgids" "Relance.ics"
  DeleteRegKey SHELL_CONTEXT "Software\Classes\Relance.ics"
!macroend

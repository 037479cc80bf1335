/** Written by `npm run docs` from the texts in `test/fixtures/coach/`. */
export const ENGLISH_WEIGHTS = `
-45:thank|thank you
-42:role
-40:you for
-39:0
-38:our
-37:accountant role|november|on 0
-36:0 november|the accountant
-34:conversation
-33:for our|interview|tuesday
-32:again for|on tuesday|our conversation|team|you again
-30:interview on
-28:conversation on|is likely|likely|the team|when a
-27:interested in|our interview|the role
-26:enjoyed
-25:be glad|glad|glad to|remain|role i|the interview|which
-24:accountant|benali|date|i enjoyed|i remain|me on|ms|pleasure|tuesday i|very interested|your time
-22:hello|hello ms|meeting|ms benali|november i|role and|role do|spoke|the decision|thought|very much
-21:a pleasure|delais|delais du|du|du printemps|forward|forward to|les|les delais|new|printemps|role is|talk|the new|to decide|we spoke|your offer
-20:spring
-19:am very|an accountant|are you|before|candidate|dear|following|have a|have decided|have since|hearing|january|keep|looking|love|may|meet|offer and|pleasure to|process|should|similar|start|the spring|wanted|wanted to|we met|wish|year
-18:deadlines|spring deadlines
-17:0 january|a date|a good|a minute|a similar|able|able to|about les|and how|and would|application|as i|benali thank|decide by|enjoy|enjoyed our|expect to|finance|for a|from me|hearing from|how the|i did|i wanted|i wish|join|look|look forward|love to|meet you|mentioned|minute|my application|my first|new accountant|november about|open|part|remain very|said about|stayed|stayed with|still very|tell|the next|the offer|the process|to hearing|to join|to me|to meet|to talk|touch|tuesday what|very|went|when we|with me|would love|would you|you mentioned|you need|you very|your team
-16:about|about the|from|on
-15:about an|about your|accept your|am following|am sorry|and need|and what|another candidate|another role|appreciate|away|be made|been thinking|benali this|best|best wishes|by 0|call|candidate i|challenge|deadlines you|dear mr|december|decided to|decision will|delighted|delighted to|described|dubois about|enjoyed meeting|first choice|following up|for letting|for meeting|for your|goodbye|has been|have received|help|home|hoped|hoped to|i appreciate|i look|in|in touch|involved|is anne|join the|keen|kind|letting|letting me|like to|looking for|many|many thanks|may be|meeting me|message|mr|need from|next steps|note|november do|of 0|offer|on our|part of|planning|please let|printemps stayed|received|role as|short|side|spoke in|steps|tell me|the candidates|the time|the work|them|thought i|throughout|to have|to withdraw|too|tuesday the|up on|well i|what i|what would|when the|whether the|which is|will be|wish you|wishes|wishes anne|with the|withdraw|would enjoy|would like|you about|you described|you expect|you goodbye|you hoped|you tell
-14:interested
-13:another|decision is
-12:as|much
-11:0 0|0 december|0 thank|a challenge|a lot|a role|accept it|accepted|accepted another|accountant to|achieved|achieved by|after careful|agreed|am delighted|and for|and have|and thought|and wondered|another offer|anything else|appeals|appeals to|application for|around|as agreed|ask|attached|audit|available|be able|be considered|be part|been a|before then|by then|came away|can reach|careful|careful thought|challenge i|chance to|check|check in|choice would|chosen|circumstances|circumstances have|close|closer|closer to|closing|closings|compare|completed|completed my|contract|contribute|conversation last|conversation of|could i|course|current|cv|date for|date i|deadlines and|deadlines in|decided not|described are|disappointed|disappointed but|does the|easy|even more|ever|every success|expecting|finance team|firm|fit|following our|for an|for in|for showing|from the|gave|good fit|happy|happy to|has the|have accepted|have achieved|have changed|have chosen|home thank|hope to|how did|how does|i came|i can|i keep|i really|in mind|in november|is involved|is no|is still|just a|keen on|keep thinking|larger|learn|let you|looking forward|lot|make a|me around|me before|me in|me when|meeting the|mentioned that|met in|minute what|most|moved|much looking|my circumstances|my current|my updated|news on|not to|note to|nothing|november and|november did|november how|november you|of course|offer after|offer as|on date|on track|on your|one|our talk|people|planning to|pleasure i|reach me|reach you|really|received another|recruitment|remain interested|reporting|reporting and|role if|role since|role the|role we|say that|seeing|share|should i|showing|showing me|similar role|since|since moved|since then|software|sorry to|start on|stay|step|still interested|still on|still open|success|such|summer|take another|talk again|talk on|team if|thanks again|the closing|the contract|the part|the recruitment|the summer|the timetable|then i|there a|there is|things stand|think about|this spring|this week|through|time and|time on|time the|time to|timetable|to check|to hire|to learn|to let|to say|to stay|to take|to what|to work|track|two closings|understand it|up i|updated|updated cv|very happy|want the|we|week about|week has|week i|welcome|went well|where things|which i|who is|withdraw my|wondered|work from|work i|works|years|yesterday|you be|you did|you may|you planning|you think|you want|your role|your side
-10:a decision|again|do you|for|for the|in the|still|would be
-9:am still|well
-8:from you|if you|next|of the|thanks|then|week|you know
-7:decision|i would|time
-6:it was|know when|last week|me know|said|that i|to accept
-5:accept|could you|did not|first|i hope|met|might|much for|on the|position|thinking|thinking about|to hear|was a|where|you and|you can|you said
-4:do|last|the|to
-3:am writing|and the|be|but i|by the|choice|deadlines sound|expect|reach|sound|thanks for|there|things|when|with|would
-2:am|anne|anne dubois|did|dubois|i am|know|what you|work
-1:how|that|you|your
1:a|been|but|candidates|good|hear|i have|if|let|me|news|of|what|who
2:has|made|need
3:end|like|more|no|please|sorry|think|to be|up|writing
4:another position|back|be a|been made|considered|decision been|everything|go|going|great|has a|have|hire|hope the|i left|is a|is it|is my|it has|kindly|left|like a|me so|realise|say|so much|sound like|stand|think i|to answer|to give|to see|to you|told|try|want|writing to
5:are|could|have been|hope|so
6:and i|any news|anything|came|decide|even|is there|let me|me i|my last|see|so i|the end|you i
7:all|an|is the|it|my
8:at|was
9:a chance|a great|a word|again i|along|already|am not|an email|and you|are going|at all|believe|business|busy|can be|chance|company|copy|day|decision i|did you|does it|down|end of|expected|for you|found|from a|grateful|had|had a|hold|hope you|how a|how long|i could|i expect|i know|i realise|in your|interviews|into|is what|it i|it take|know i|know where|know you|long does|made the|make|making|march|me an|me what|monday|month|move|never|not get|not i|now|now have|on hold|on monday|on you|once|only|others|phone|please do|put into|qualified|quickly|read|recruit|regret|reply by|some|started|take|takes|that is|that the|the month|the other|the way|this was|thursday|time i|time you|to know|to reach|to reply|to turn|told me|turn|was i|way|week and|where i|word|work for|work with|would have|would move|you do|your decision|yours
10:this
11:not
12:after|this is|two|you are
13:give|i will|it is|mind|person|put|when you|will
15:any|clearly|experience|family|feel|give me|how you|i think|me have|nobody|straight|there any|why|with you|yes|yet|you had
16:get
18:decided|i was|other
19:answer by|by friday|difference|out|the difference|what made
20:the job
21:email|find|friday|or|reply|three|when will
22:job
23:answer
24:have you|weeks|you will
30:and nobody|and this|anyone|be honest|because|bothered|bothered to|cannot|consider|consider me|could not|courtesy|deserve|email i|find it|for me|gonna|hiring|hiring me|honest|honest i|i feel|i find|i must|job would|less|lie|life|life i|me a|me again|must|my life|nadia|nobody has|of an|or no|re|rejected|sent|someone|super|t|to get|today|up your|wait|way you|weeks and|will not|yes or|you re
33:at the|gone|have not|honestly|i m|i need|m|more than|of my|than|three weeks|will decide|will you|without|you could|you decided|your mind
36:better
38:an answer|this job
`
